/** Names longer than this are not compared letter by letter. */
const LONGEST = 80

/** The name that another was probably meant to be: at most two letters off, and no more than a third of it. */
export function findNearName(name: string, known: readonly string[]): string | undefined {
  const most = Math.min(2, Math.floor(name.length / 3))
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const candidate of known) {
    if (candidate === name || Math.abs(candidate.length - name.length) > most) continue
    if (candidate.length > LONGEST || name.length > LONGEST) continue
    const distance = measureDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance <= most && distance < (best?.distance ?? most + 1))
      best = { name: candidate, distance }
  }
  return best?.name
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function measureDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let line = 1; line <= one.length; line++) {
    const next = [line]
    for (let at = 1; at <= other.length; at++) {
      const change = (row[at - 1] ?? 0) + (one[line - 1] === other[at - 1] ? 0 : 1)
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
