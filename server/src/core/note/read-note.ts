import { readLanguage } from '../text/read-language.ts'
import { shiftSpan } from '../text/span.ts'
import { readBlocks } from './blocks.ts'
import type { Note } from './note.ts'
import { readFrontMatter } from './read-front-matter.ts'

/** What a note must be told before it can be read. */
export interface NoteOptions {
  /** ISO 4217 code of a bare `$` in English text. */
  readonly dollar: string
  /** Whether `$…$` is mathematics, as in `.qmd` and `.Rmd`; in other notes `$` is money. */
  readonly mathematics: boolean
}

/** Reads a Markdown document. Whatever the text is, it gives a note, with a problem for what cannot be read. */
export function readNote(uri: string, text: string, options: NoteOptions): Note {
  const frontMatter = readFrontMatter(text)
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const bodyStart = Math.max(frontMatter.span.end, mark)
  const body = text.slice(bodyStart)
  const language = readLanguage(body, 'en')
  const { blocks, problems } = readBlocks(body, { ...options, language })
  return {
    uri,
    text,
    language,
    frontMatter,
    blocks: blocks.map((placed) => ({ ...placed, start: placed.start + bodyStart })),
    problems: [
      ...frontMatter.problems,
      ...problems.map((problem) => ({ ...problem, span: shiftSpan(problem.span, bodyStart) })),
    ],
  }
}
