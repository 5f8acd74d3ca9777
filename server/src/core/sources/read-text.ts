import type { ReadingContext } from '../figures/figure.ts'
import { readFigures } from '../figures/read-figures.ts'
import { readLanguage } from '../figures/read-language.ts'
import { listLines } from '../note/lines.ts'
import type { BlockKind, Passage, PassageKind, PlacedBlock, TableCell } from '../note/note.ts'
import { type Prose, type ProsePiece, plainProse } from '../text/prose.ts'
import { readSentences } from '../text/sentences.ts'
import { type Span, shiftSpan } from '../text/span.ts'

/** What a reader of sources must be told. */
export interface TextOptions {
  /** ISO 4217 code of a bare `$` in English text. */
  readonly dollar: string
}

/** A block of prose that is not Markdown, one passage for each text. The texts' sources and the span are those of the file. */
export function readTextBlock(
  texts: readonly Prose[],
  span: Span,
  options: TextOptions,
): PlacedBlock {
  const document = readLanguage(texts.map((prose) => prose.text).join(' '), 'en')
  const passages = texts.map((prose) => {
    const language = readLanguage(prose.text, document)
    const { dollar } = options
    return readSourcePassage(prose, { kind: 'paragraph', start: span.start, language, dollar })
  })
  return toTextBlock('paragraph', passages, span)
}

/** A block of passages that were read from a stretch of the file. */
export function toTextBlock(
  kind: BlockKind,
  passages: readonly Passage[],
  span: Span,
  headings: readonly string[] = [],
): PlacedBlock {
  const nothing = { citations: [], definitions: [], directives: [] }
  const block = { kind, length: span.end - span.start, passages, ...nothing }
  return { block, start: span.start, headings }
}

/** The paragraphs of plain text from an offset on: what stands between blank lines. */
export function readParagraphs(
  text: string,
  from: number,
  options: TextOptions,
): readonly PlacedBlock[] {
  return findParagraphs(text, from).map((span) =>
    readTextBlock([plainProse(text.slice(span.start, span.end), span.start)], span, options),
  )
}

/** What is known of a passage before it is read. */
export interface PassageFacts extends ReadingContext {
  readonly kind: PassageKind
  /** Where its block starts in the file. */
  readonly start: number
  readonly level?: number
  readonly cell?: TableCell
}

/** A passage of a source, read as plain prose: marks that mean something in Markdown mean nothing there. */
export function readSourcePassage(
  source: Prose,
  { kind, start, level, cell, ...context }: PassageFacts,
): Passage {
  const prose = shiftProse(source, -start)
  return {
    kind,
    span: { start: prose.pieces[0]?.source.start ?? 0, end: prose.pieces.at(-1)?.source.end ?? 0 },
    prose,
    language: context.language,
    sentences: readSentences(prose.text),
    figures: readFigures(prose.text, context),
    level,
    cell,
    footnote: undefined,
  }
}

function shiftProse(prose: Prose, by: number): Prose {
  const shift = (piece: ProsePiece) => ({ ...piece, source: shiftSpan(piece.source, by) })
  return { text: prose.text, pieces: prose.pieces.map(shift) }
}

function findParagraphs(text: string, from: number): readonly Span[] {
  const spans: Span[] = []
  let start: number | undefined
  let end = from
  for (const line of listLines(text, from)) {
    const isEmpty = text.slice(line.start, line.end).trim() === ''
    if (!isEmpty) {
      start ??= line.start
      end = line.end
    } else if (start !== undefined) {
      spans.push({ start, end })
      start = undefined
    }
  }
  return start === undefined ? spans : [...spans, { start, end }]
}
