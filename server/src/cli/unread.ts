import type { SourceProblem } from '../core/sources/source.ts'
import type { Catalogue } from './catalogue.ts'

/** Why nothing is known of a file: it cannot be read, or it is a note longer than the settings allow. */
export function findUnread(catalogue: Catalogue, uri: string): SourceProblem | undefined {
  const hasText = catalogue.textOf(uri) !== undefined
  return catalogue
    .problemsOf(uri)
    .find(({ wording }) => !hasText || wording?.id === 'problem.too-long')
}

/** The files that were found and of which nothing is known. */
export function listUnread(catalogue: Catalogue): readonly string[] {
  const uris = new Set(catalogue.listProblems().map(({ uri }) => uri))
  return [...uris].filter((uri) => findUnread(catalogue, uri) !== undefined)
}
