import type { CheckedNote } from './checked-note.ts'
import type { Checker } from './checker.ts'
import type { EditorNote } from './editor/editor-note.ts'

/** A checked note as the editor's questions want it. Only what they ask for is put in its place. */
export function toEditorNote(checker: Checker, checked: CheckedNote): EditorNote {
  return {
    note: checked.note,
    get figures() {
      return checked.figures
    },
    get citations() {
      return checked.citations
    },
    get findings() {
      return checked.findings
    },
    findSource: (id) => checker.findSource(id),
    listKeys: () => checker.listSources().map(({ key }) => key),
  }
}
