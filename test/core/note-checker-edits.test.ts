import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CheckedNote } from '../../server/src/core/checked-note.ts'
import { createDocumentReader } from '../../server/src/core/document.ts'
import { createLibrary, type Library } from '../../server/src/core/library.ts'
import { NoteChecker } from '../../server/src/core/note-checker.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts'
import { toMemoryUri } from '../support/memory-workspace.ts'
import { anyEdits, anyNote, applyRandomEdit } from '../support/random-notes.ts'

/** How many edits are tried in all: the same ones each time, or as many others as `EDITS` says. */
const EDITS = Number(process.env.EDITS ?? 1000)
const CHOICE = process.env.EDITS === undefined ? { seed: 1 } : {}
const EDITS_A_NOTE = 10

const NOTE = {
  uri: toMemoryUri('notes/note.md'),
  path: 'notes/note.md',
  reading: { dollar: 'USD', mathematics: false },
  settings: DEFAULT_SETTINGS,
}

const SOURCES: Readonly<Record<string, string>> = {
  'sources/acme.md':
    '---\nurl: https://a.example\ndate: 2025-01-28\n---\nRevenue rose 12% to $3.4 billion. Nvidia lost $589B on 27 January 2025.',
  'sources/wire.md':
    '---\ntitle: The wire\n---\n輝達2025年1月27日市值蒸發5,890億美元。營收成長17%，達到3.5億美元。It has 40 people.',
  'references.bib': '@online{r, title = {R}, url = {https://r.example}, note = {It rose 5%.}}',
}

function fillLibrary(library: Library, sources: Readonly<Record<string, string>>): void {
  const reader = createDocumentReader(DEFAULT_SETTINGS)
  for (const [path, text] of Object.entries(sources)) {
    const reading = reader.readDocument({ uri: toMemoryUri(path), path, text })
    library.setFile(toMemoryUri(path), text, 'sources' in reading ? reading.sources : [])
  }
}

function checkAfresh(text: string, library: Library): CheckedNote {
  const checker = new NoteChecker(NOTE, library)
  checker.update(text)
  for (const _ of checker.steps());
  return checker.checked
}

/** All that a check says, without the blocks that it rests on. */
function print({ figures, citations, findings, footnotes, summary, isDone }: CheckedNote) {
  return {
    figures: figures.map(({ passage: _, placed, claim, ...figure }) => ({
      ...figure,
      start: placed.start,
      headings: placed.headings,
      terms: claim.terms,
      citations: figure.citations.map(({ label, span }) => ({ label, span })),
    })),
    citations: citations.map(({ placed, ...citation }) => ({ ...citation, start: placed.start })),
    findings,
    footnotes,
    summary,
    isDone,
  }
}

test('However a note came to be, it is checked as if for the first time.', () => {
  const library = createLibrary(DEFAULT_SETTINGS)
  fillLibrary(library, SOURCES)
  fc.assert(
    fc.property(anyNote(25), anyEdits(EDITS_A_NOTE), (start, edits) => {
      const checker = new NoteChecker(NOTE, library)
      let text = start
      for (const edit of edits) {
        text = applyRandomEdit(text, edit)
        checker.update(text)
        for (const _ of checker.steps());
        expect(print(checker.checked)).toEqual(print(checkAfresh(text, library)))
      }
    }),
    { ...CHOICE, numRuns: Math.ceil(EDITS / EDITS_A_NOTE) },
  )
}, 600_000)

test('Checking may be left off at any step, sources may change meanwhile, and what is looked at may come first.', () => {
  const counts = fc.array(fc.nat({ max: 12 }), { minLength: 6, maxLength: 6 })
  const source = fc.constantFrom(
    'Nvidia lost $593B on 27 January 2025.',
    'It rose 6%.',
    '營收成長18%。',
  )
  fc.assert(
    fc.property(anyNote(25), anyEdits(6), counts, source, (start, edits, steps, changed) => {
      const library = createLibrary(DEFAULT_SETTINGS)
      fillLibrary(library, SOURCES)
      const checker = new NoteChecker(NOTE, library)
      let text = start
      edits.forEach((edit, index) => {
        text = applyRandomEdit(text, edit)
        checker.update(text)
        const taken = checker.steps({ start: 40, end: 120 })
        for (let step = 0; step < (steps[index] ?? 0); step++) {
          // Whoever looks at the outcome tells the text again, and must not undo what has been done.
          const { figures } = checker.checked
          checker.update(text)
          expect(checker.checked.figures).toEqual(figures)
          taken.next()
        }
        const { findings, note } = checker.checked
        expect(findings.every(({ span }) => span.end <= note.text.length)).toBe(true)
        if (index === 3) fillLibrary(library, { 'sources/new.md': changed })
      })
      for (const _ of checker.steps());
      expect(print(checker.checked)).toEqual(print(checkAfresh(text, library)))
    }),
    { ...CHOICE, numRuns: Math.ceil(EDITS / 10) },
  )
}, 600_000)
