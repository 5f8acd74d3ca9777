/** All matches of a global pattern, left to right. Unlike `matchAll` it makes no copy of the pattern for each text. */
export function listMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
