import { type Checker, createChecker } from '../../../server/src/core/checker.ts'
import type { CitationStyle, Fix } from '../../../server/src/core/editor/fix.ts'
import { listFixes } from '../../../server/src/core/editor/list-fixes.ts'
import type { Finding } from '../../../server/src/core/rules/rule.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { printMessage } from '../../../server/src/core/text/print-message.ts'
import { toEditorNote } from '../../../server/src/core/to-editor-note.ts'
import { createMemoryWorkspace, toMemoryUri } from '../../support/memory-workspace.ts'

const NOTE = toMemoryUri('notes/note.md')

/** A fix as an editor would show and apply it. */
export interface OfferedFix {
  readonly title: string
  readonly preferred: boolean
  readonly settles: Fix['settles']
  /** The note with the fix applied. */
  readonly text: string
}

/** A note's findings, and the fixes for all of them. */
export interface Offer {
  readonly findings: readonly Finding[]
  readonly fixes: readonly OfferedFix[]
}

/** A checker of a workspace that holds some sources. */
export async function readSources(sources: Readonly<Record<string, string>>): Promise<Checker> {
  const checker = createChecker(createMemoryWorkspace(sources), DEFAULT_SETTINGS)
  await checker.readWorkspace()
  return checker
}

/** What is offered for a note of that workspace. */
export function offerFixes(checker: Checker, text: string, style: CitationStyle): Offer {
  checker.openDocument(NOTE, text)
  const note = checker.checkNote(NOTE)
  if (!note) throw new Error('the note is gone')
  const checked = toEditorNote(checker, note)
  const fixes = checked.findings.flatMap(({ span }) =>
    listFixes(checked, span, { locale: 'en', style }),
  )
  return {
    findings: checked.findings,
    fixes: fixes.map(({ title, preferred, settles, edits }) => ({
      title: printMessage(title, 'en'),
      preferred,
      settles,
      text: applyEdits(
        text,
        edits.flatMap((file) => file.edits),
      ),
    })),
  }
}
