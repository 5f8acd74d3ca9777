import type { ReadingContext } from '../figures/figure.ts'
import { readFigures } from '../figures/read-figures.ts'
import { listLines } from '../note/lines.ts'
import type { Passage, PlacedBlock } from '../note/note.ts'
import type { Language } from '../text/language.ts'
import { type Prose, type ProsePiece, plainProse } from '../text/prose.ts'
import { readLanguage } from '../text/read-language.ts'
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
  const language = readLanguage(texts.map((prose) => prose.text).join(' '), 'en')
  const block = {
    kind: 'paragraph',
    length: span.end - span.start,
    passages: texts.map((prose) => readPassage(shiftProse(prose, -span.start), language, options)),
    citations: [],
    definitions: [],
    directives: [],
  } as const
  return { block, start: span.start, headings: [] }
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

function readPassage(prose: Prose, document: Language, options: TextOptions): Passage {
  const language = readLanguage(prose.text, document)
  const context: ReadingContext = { language, dollar: options.dollar }
  return {
    kind: 'paragraph',
    span: { start: prose.pieces[0]?.source.start ?? 0, end: prose.pieces.at(-1)?.source.end ?? 0 },
    prose,
    language,
    sentences: readSentences(prose.text),
    figures: readFigures(prose.text, context),
    level: undefined,
    cell: undefined,
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
