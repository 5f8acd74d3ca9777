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

/** A statement as a document of one paragraph. */
export function readStatement(id: string, { text, date }: Statement): ClaimText {
  const language = readLanguage(text, 'en')
  const span = { start: 0, end: text.length }
  const passage: Passage = {
    kind: 'paragraph',
    span,
    prose: plainProse(text),
    language,
    sentences: readSentences(text),
    figures: readFigures(text, { language, dollar: 'USD' }),
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
