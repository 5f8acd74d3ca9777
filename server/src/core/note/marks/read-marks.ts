import type { Span } from '../../text/span.ts'
import type { RawProse } from '../read-prose.ts'
import { readAddresses } from './address-marks.ts'
import { readElementMarks } from './element-marks.ts'
import { readNumberedMarks, readUndefinedFootnotes } from './label-marks.ts'
import type { Mark, MarkContext, MarkReader } from './mark.ts'
import { readMathematics } from './mathematics-marks.ts'
import { readBareKeys, readBracketedKeys } from './pandoc-marks.ts'
import { readSourceMarks } from './source-marks.ts'
import { readWikilinks } from './wikilink-marks.ts'

/** The readers, in order: where two take the same characters the earlier one has them. */
const READERS: readonly MarkReader[] = [
  readMathematics,
  readElementMarks,
  readWikilinks,
  readBracketedKeys,
  readUndefinedFootnotes,
  readNumberedMarks,
  readAddresses,
  readBareKeys,
]

/** The marks in raw prose, in order; those in brackets that name a source lie inside these. */
export function readMarks(raw: RawProse, context: MarkContext): readonly Mark[] {
  if (raw.elements.length === 0 && !SIGNS.test(raw.scan)) return []
  const taken = new Uint8Array(raw.text.length)
  const inner: Mark[] = []
  for (const read of READERS) {
    for (const mark of read(raw, context)) {
      if (mark.masks.some((mask) => isTaken(taken, mask))) continue
      for (const mask of mark.masks) taken.fill(1, mask.start, mask.end)
      inner.push(mark)
    }
  }
  inner.sort(byPlace)
  return [...inner, ...readSourceMarks(raw, inner)].sort(byPlace)
}

/** What every mark holds one of that Markdown does not tell. */
const SIGNS = /[[@({$［（【〔]|:\/\/|www\.|doi:|:::/i

function byPlace(one: Mark, other: Mark): number {
  return one.span.start - other.span.start
}

function isTaken(taken: Uint8Array, span: Span): boolean {
  return taken.subarray(span.start, span.end).includes(1)
}
