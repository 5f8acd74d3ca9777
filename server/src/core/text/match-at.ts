/** What the named groups of a pattern caught. */
export type Groups = Readonly<Record<string, string | undefined>>

/** What a pattern caught at one place of a text, and where it ends. */
export interface GroupMatch {
  readonly groups: Groups
  readonly end: number
}

/** The match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): GroupMatch | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? { groups: match.groups ?? {}, end: at + match[0].length } : undefined
}
