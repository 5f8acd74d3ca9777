import { type Uri, workspace } from 'vscode'

const LANGUAGES = ['markdown', 'quarto', 'rmd']

/** Documents with a life of their own; not those of `git:`, of diffs, of comments or of output. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']

/** The documents that Tickmark reads: of known schemes, and of those of the folders that are open. */
export function listDocumentFilters(): readonly {
  readonly language: string
  readonly scheme: string
}[] {
  return LANGUAGES.flatMap((language) => listSchemes().map((scheme) => ({ language, scheme })))
}

/** Whether a file in a tab that was not opened yet is one of them, as its name says. */
export function isDocument(uri: Uri): boolean {
  return listSchemes().includes(uri.scheme) && /\.(?:md|markdown|qmd|Rmd)$/.test(uri.path)
}

function listSchemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? []
  return [...new Set([...SCHEMES, ...folders.map(({ uri }) => uri.scheme)])]
}
