import type { Uri } from 'vscode'

const LANGUAGES = ['markdown', 'quarto', 'rmd']

/** Documents with a life of their own; not those of `git:`, of diffs, of comments or of output. */
const SCHEMES = ['file', 'untitled']

/** The documents that Tickmark reads. */
export const DOCUMENTS: readonly { readonly language: string; readonly scheme: string }[] =
  LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })))

/** Whether a file in a tab that was not opened yet is one of them, as its name says. */
export function isDocument(uri: Uri): boolean {
  return SCHEMES.includes(uri.scheme) && /\.(?:md|markdown|qmd|Rmd)$/.test(uri.path)
}
