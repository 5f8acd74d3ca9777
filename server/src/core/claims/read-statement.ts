import type { Language } from '../figures/language.ts'
import { readFigures } from '../figures/read-figures.ts'
import { readLanguage } from '../figures/read-language.ts'
import type { Passage, PlacedBlock } from '../note/note.ts'
import { plainProse } from '../text/prose.ts'
import { readSentences } from '../text/sentences.ts'
import type { ClaimText } from './read-claims.ts'

/** A sentence or two in plain text. */
export interface Statement {
  readonly text: string
  /** When it was published, ISO 8601. */
  readonly date: string | undefined
}

/** What is known of how a plain text is to be read. */
export interface PlainTextOptions {
  /** Found out from the text's characters where it is not given. */
  readonly language: Language | undefined
  /** ISO 4217 code of a bare `$` in English text. */
  readonly dollar: string
}

/** A statement as a document of one paragraph. */
export function readStatement(id: string, { text, date }: Statement): ClaimText {
  return readPlainText(id, { text, date }, { language: undefined, dollar: 'USD' })
}

/** A plain text as a document of one paragraph. */
export function readPlainText(
  id: string,
  { text, date }: Statement,
  { language = readLanguage(text, 'en'), dollar }: PlainTextOptions,
): ClaimText {
  const span = { start: 0, end: text.length }
  const passage: Passage = {
    kind: 'paragraph',
    span,
    prose: plainProse(text),
    language,
    sentences: readSentences(text),
    figures: readFigures(text, { language, dollar }),
    level: undefined,
    cell: undefined,
    footnote: undefined,
  }
  const placed: PlacedBlock = {
    start: 0,
    headings: [],
    block: {
      kind: 'paragraph',
      length: text.length,
      passages: [passage],
      citations: [],
      definitions: [],
      directives: [],
    },
  }
  return { id, uri: id, text, title: undefined, date, blocks: [placed] }
}
