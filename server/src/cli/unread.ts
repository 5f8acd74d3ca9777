import type { Checker } from '../core/checker.ts'
import type { SourceProblem } from '../core/sources/source.ts'

/** Why nothing is known of a file: it cannot be read, or it is a note longer than the settings allow. */
export function findUnread(checker: Checker, uri: string): SourceProblem | undefined {
  const hasText = checker.textOf(uri) !== undefined
  return checker
    .problemsOf(uri)
    .find(({ wording }) => !hasText || wording?.id === 'problem.too-long')
}

/** The files that were found and of which nothing is known. */
export function listUnread(checker: Checker): readonly string[] {
  const uris = new Set(checker.listProblems().map(({ uri }) => uri))
  return [...uris].filter((uri) => findUnread(checker, uri) !== undefined)
}
