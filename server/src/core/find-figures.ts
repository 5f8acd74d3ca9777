import type { Claim } from './claims/claim.ts'
import { ALL_ENTRIES } from './claims/lexicon/all-entries.ts'
import { createLexicon } from './claims/lexicon/create-lexicon.ts'
import type { Lexicon } from './claims/lexicon/lexicon.ts'
import { type ClaimText, readClaims } from './claims/read-claims.ts'
import { readPlainText } from './claims/read-statement.ts'
import type { Figure } from './figures/figure.ts'
import type { FigureRecord } from './figures/figure-record.ts'
import type { Language } from './figures/language.ts'
import { isReported, type ReportingOptions } from './figures/reported.ts'
import { toFigureRecord } from './figures/to-figure-record.ts'
import { listFigures, type NoteFigure, placeSpan } from './note/note.ts'
import { readNote } from './note/read-note.ts'
import { isOwn } from './note/stretch.ts'
import { readAbout } from './read-about.ts'

/** How a text of which nothing else is known is read for its figures. */
export interface FigureSearch extends ReportingOptions {
  /** Of the whole text; found out from its characters where it is not given. */
  readonly language: Language | undefined
  /** ISO 4217 code of a bare `$` in English text. */
  readonly dollar: string
  /** Whether it is Markdown, whose tables lend units and whose code and addresses hold no figures; else plain text. */
  readonly isMarkdown: boolean
}

/** Gives the figures of a text as plain data, in order. */
export type FigureFinder = (text: string, search: FigureSearch) => readonly FigureRecord[]

/** A finder of figures. What it needs of the lexicon is made when it is first asked. */
export function createFigureFinder(): FigureFinder {
  let lexicon: Lexicon | undefined
  return (text, search) => {
    const read = search.isMarkdown
      ? readMarkdown(text, search)
      : readPlainText('', { text, date: undefined }, search)
    const figures = listFigures(read.blocks).filter(
      ({ figure, passage }) => isOwn(passage) && isReported(figure, search),
    )
    if (figures.length === 0) return []
    lexicon ??= createLexicon(ALL_ENTRIES, [])
    const claims = mapClaims(read, lexicon)
    return figures.map((found) => recordFigure(found, text, claims.get(found.figure)))
  }
}

/** The claims of a document by their figures: only they say whether a figure is a level or a change, and which way it went. */
export function mapClaims(read: ClaimText, lexicon: Lexicon): ReadonlyMap<Figure, Claim> {
  return new Map(readClaims(read, lexicon).map((claim) => [claim.figure, claim]))
}

/** A figure of a note as plain data, with what its claim says of it. */
export function recordFigure(
  { figure, passage, placed }: Pick<NoteFigure, 'figure' | 'passage' | 'placed'>,
  text: string,
  course: Claim | undefined,
): FigureRecord {
  const toPlace = (span: Figure['span']) => placeSpan(placed, passage, span)
  return toFigureRecord(figure, { text, toPlace, course })
}

function readMarkdown(text: string, { dollar, language }: FigureSearch): ClaimText {
  const note = readNote('', text, { dollar, mathematics: false, forced: language })
  return { id: '', uri: '', text, blocks: note.blocks, ...readAbout(note, '') }
}
