import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CheckedNote } from '../../../server/src/core/checked-note.ts'
import { type Checker, createChecker } from '../../../server/src/core/checker.ts'
import type { Fix } from '../../../server/src/core/editor/fix.ts'
import { listFixes } from '../../../server/src/core/editor/list-fixes.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { toEditorNote } from '../../../server/src/core/to-editor-note.ts'
import { createMemoryWorkspace, toMemoryUri } from '../../support/memory-workspace.ts'

const SOURCE = `---
title: "Chips | boom_[again]"
source: https://ledger.example/foundry_(chips)
publisher: The Ledger
published: 2025-01-16
---

TSMC reported revenue of NT$868.46 billion for the fourth quarter of 2024.

TSMC's gross margin was 59.0% in the fourth quarter of 2024.
`

const BLOCKS = [
  '# Notes on 48,200 parcels',
  'TSMC reported revenue of NT$868.5 billion for the fourth quarter of 2024. It rained.',
  'TSMC reported revenue of NT$886.5 billion for the fourth quarter of 2024 [@ledger].',
  'TSMC’s gross margin was **49.0%** in the fourth quarter of 2024.',
  '- TSMC’s gross margin was 59.0% in the fourth quarter of 2024\n- 48,200 parcels\n  went on',
  '> TSMC reported revenue of NT$868.5 billion\n> for the fourth quarter of 2024.',
  '| quarter | parcels |\n| --- | --- |\n| fourth | 48,200 parcels |',
  '台積電2024年第四季營收為新台幣8,685億元。當天下雨。',
  '台积电2024年第四季度毛利率为59.0%',
  'It rained.[^gone]',
  '[^rain]: The weather.',
  '```\n48,200 parcels\n```',
  '<!-- tickmark-disable-next-line unused-source -- a draft -->\nIt came to 48,200 parcels.',
]

const NOTE = toMemoryUri('notes/a.md')
const workspace = createMemoryWorkspace({ 'sources/ledger.md': SOURCE })

function nameFindings({ note, findings }: CheckedNote): readonly string[] {
  const name = (start: number, end: number) => note.text.slice(start, end)
  // A comment that is given one more rule is the same comment.
  return findings.map(({ rule, span }) =>
    rule === 'unused-directive' ? rule : `${rule} ${name(span.start, span.end)}`,
  )
}

function read(checker: Checker, text: string): CheckedNote {
  checker.openDocument(NOTE, text)
  return checker.checkNote(NOTE)!
}

function expectSettled(checker: Checker, checked: CheckedNote, fix: Fix): void {
  const { text } = checked.note
  const fixed = applyEdits(
    text,
    fix.edits.flatMap(({ edits }) => edits),
  )
  const before = nameFindings(checked)
  const rest = nameFindings(read(checker, fixed))
  const added = rest.filter((name) => !before.includes(name))
  expect({ fixed, added }).toEqual({ fixed, added: [] })
  if (fix.settles.length > 0) expect(rest.length).toBeLessThan(before.length)
  if (text.includes('\r\n')) expect(fixed).not.toMatch(/[^\r]\n/)
}

it('every fix settles its finding and brings no other', async () => {
  const checker = createChecker(workspace, DEFAULT_SETTINGS)
  await checker.readWorkspace()
  const blocks = fc.uniqueArray(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 3 })
  const style = fc.constantFrom('footnote', 'pandoc', 'link', 'wikilink')
  const ending = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(blocks, style, ending, fc.boolean(), (chosen, wanted, line, isEnded) => {
      const text = `${chosen.join('\n\n')}${isEnded ? '\n' : ''}`.replaceAll('\n', line)
      const checked = read(checker, text)
      const note = toEditorNote(checker, checked)
      const fixes = checked.findings.flatMap(({ span }) =>
        listFixes(note, span, { locale: 'en', style: wanted }),
      )
      for (const fix of fixes) expectSettled(checker, checked, fix)
    }),
    { numRuns: 10 },
  )
})
