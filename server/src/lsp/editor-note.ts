import type { CheckedNote, Checker } from '../core/checker.ts'
import type { EditorNote } from '../core/editor/editor-note.ts'

/** A checked note as the editor's questions want it. */
export function toEditorNote(checker: Checker, checked: CheckedNote): EditorNote {
  return {
    ...checked,
    findSource: (id) => checker.findSource(id),
    listKeys: () => checker.listSources().map(({ key }) => key),
  }
}
