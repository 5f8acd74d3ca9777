import type { Figure, ReadingContext } from '../figures/figure.ts'
import type { Language } from '../figures/language.ts'
import { readFigures } from '../figures/read-figures.ts'
import { readLanguage } from '../figures/read-language.ts'
import { readUnitContext } from '../figures/unit-context.ts'
import { MARK, type Prose } from '../text/prose.ts'
import { readSentences } from '../text/sentences.ts'
import { isUnitLine } from './captions.ts'
import { coverSpans } from './cover-spans.ts'
import type { Draft } from './draft.ts'
import type { Mark, MarkCitation, MarkContext } from './marks/mark.ts'
import { readMarks } from './marks/read-marks.ts'
import { readSourceNames } from './marks/source-marks.ts'
import type { Passage } from './note.ts'
import type { RawProse } from './read-prose.ts'
import { printForSentences } from './sentence-text.ts'

/** What passages must be told of their note. */
export interface PassageContext extends MarkContext {
  readonly language: Language
  /** The language in which all of the note is read; where none is set, each passage chooses. */
  readonly forced?: Language | undefined
  /** ISO 4217 code of a bare `$` in English text. */
  readonly dollar: string
}

/** A passage, and the citations that stand in it. */
export interface PassageReading {
  readonly passage: Passage
  readonly citations: readonly MarkCitation[]
}

/** Reads a draft's marks, sentences and figures. */
export function readPassage(draft: Draft, context: PassageContext): PassageReading {
  const marks = readMarks(draft.raw, context)
  const prose = maskProse(draft.raw, marks)
  const language = context.forced ?? readLanguage(prose.text, context.language)
  return {
    passage: {
      kind: draft.kind,
      span: draft.span,
      prose,
      language,
      sentences: readSentences(printForSentences(prose.text, marks)),
      figures: readPassageFigures(draft, prose, language, context.dollar),
      level: draft.level,
      cell: draft.cell,
      footnote: draft.footnote,
      unit: draft.unit,
      reach: draft.reach,
    },
    citations: readCitations(draft, marks),
  }
}

/** What is cited by marks; in a `Source:` line without any its words are. */
function readCitations({ kind, raw }: Draft, marks: readonly Mark[]): readonly MarkCitation[] {
  const citations = marks.flatMap((mark) => mark.citations)
  const isNamed = kind === 'source-line' && citations.length === 0
  return isNamed ? [...readSourceNames(raw)] : citations
}

/** The words of a label as they are compared and shown. */
export function printLabel(raw: RawProse, context: MarkContext): string {
  return maskProse(raw, readMarks(raw, context)).text.replaceAll(MARK, '').trim()
}

function readPassageFigures(
  draft: Draft,
  prose: Prose,
  language: Language,
  dollar: string,
): readonly Figure[] {
  if (draft.kind === 'source-line' || statesUnit(draft, { language, dollar })) return []
  return readFigures(prose.text, { language, dollar, unit: draft.numbers })
}

/** Whether a header or a line says in what unit others count: `單位：百萬美元` is no million dollars. */
function statesUnit({ raw, cell }: Draft, context: ReadingContext): boolean {
  const isHeader = cell?.row === 0 || (cell === undefined && isUnitLine(raw.text))
  return isHeader && !/[\d０-９]/.test(raw.text) && readUnitContext(raw.text, context) !== undefined
}

/** The prose with every hidden character replaced by a mark. */
function maskProse({ text, pieces }: RawProse, marks: readonly Mark[]): Prose {
  const masks = marks.flatMap((mark) => mark.masks)
  return { text: coverSpans(text, masks, MARK), pieces }
}
