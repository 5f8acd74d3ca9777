import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Note } from '../../../server/src/core/note/note.ts'
import { NoteReader } from '../../../server/src/core/note/note-reader.ts'
import { readNote } from '../../../server/src/core/note/read-note.ts'
import { anyEdits, anyNote, applyRandomEdit, type RandomEdit } from '../../support/random-notes.ts'

/** How many edits are tried in all: the same ones each time, or as many others as `EDITS` says. */
const EDITS = Number(process.env.EDITS ?? 2000)
const CHOICE = process.env.EDITS === undefined ? { seed: 1 } : {}
const EDITS_A_NOTE = 20

const OPTIONS = { dollar: 'USD', mathematics: false }
const URI = 'memory:/note.md'

test('However a text came to be, it is read as if for the first time.', () => {
  fc.assert(
    fc.property(anyNote(25), anyEdits(EDITS_A_NOTE), (start, edits) => {
      const reader = new NoteReader(URI, OPTIONS)
      for (const text of listTexts(start, edits)) {
        reader.update(text)
        for (const _ of reader.steps());
        expect(reader.note).toEqual(readNote(URI, text, OPTIONS))
      }
    }),
    { ...CHOICE, numRuns: Math.ceil(EDITS / EDITS_A_NOTE) },
  )
}, 600_000)

test('Reading may be left off at any step, and what is looked at may be read first.', () => {
  const steps = fc.array(fc.nat({ max: 8 }), { minLength: 6, maxLength: 6 })
  const place = fc.nat({ max: 600 })
  fc.assert(
    fc.property(anyNote(25), anyEdits(6), steps, place, (start, edits, counts, first) => {
      const reader = new NoteReader(URI, OPTIONS)
      const texts = [...listTexts(start, edits)]
      texts.forEach((text, index) => {
        reader.update(text)
        takeSteps(reader.steps({ start: first, end: first + 80 }), counts[index] ?? 0)
        expectInside(reader.note)
      })
      for (const _ of reader.steps());
      expect(reader.note).toEqual(readNote(URI, texts.at(-1) ?? '', OPTIONS))
    }),
    { ...CHOICE, numRuns: Math.ceil(EDITS / 20) },
  )
}, 600_000)

function* listTexts(start: string, edits: readonly RandomEdit[]): Iterable<string> {
  let text = start
  yield text
  for (const edit of edits) {
    text = applyRandomEdit(text, edit)
    yield text
  }
}

function takeSteps(steps: Iterator<unknown>, count: number): void {
  for (let taken = 0; taken < count; taken++) if (steps.next().done) return
}

/** What has been read so far lies in order and inside the text. */
function expectInside({ blocks, text }: Note): void {
  let end = 0
  for (const { block, start } of blocks) {
    expect(start).toBeGreaterThanOrEqual(end)
    end = start + block.length
  }
  expect(end).toBeLessThanOrEqual(text.length)
}
