import { readLanguage } from '../text/read-language.ts'
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

/** Reads a Markdown document. Whatever the text is, it gives a note; what cannot be read is left out. */
export function readNote(uri: string, text: string, options: NoteOptions): Note {
  const frontMatter = readFrontMatter(text)
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const bodyStart = Math.max(frontMatter.span.end, mark)
  const body = text.slice(bodyStart)
  const language = readLanguage(body, 'en')
  const blocks = readBlocks(body, { ...options, language }).map((placed) => ({
    ...placed,
    start: placed.start + bodyStart,
  }))
  return { uri, text, language, frontMatter, blocks }
}
