import { listMatches } from '../text/list-matches.ts'
import type { Span } from '../text/span.ts'

const HARD =
  /[;:；：，()（）]|,(?!\d{3})| [—–-] |——| (?:against|versus|vs\.?|compared (?:with|to)) /g
const SOFT =
  /\b(?:and|but|while|whereas|as|after|before|versus|vs|against|compared)\b|、|而|但|和|與|与|及|並|并|較|较|相比/

/**
 * The clauses of a sentence: split at commas, colons and brackets outside figures, and at conjunctions that stand between two figures.
 *
 * ```
 * The Nasdaq fell 3.1% and the S&P 500 fell 1.5%.
 * |-------------------|--------------------------|
 * ```
 */
export function readClauses(
  text: string,
  figures: readonly Span[],
  whole: readonly Span[],
): readonly Span[] {
  return splitHard(text, whole).flatMap((clause) => splitSoft(text, clause, figures))
}

/** Nothing that must stay whole, a figure or a date, is cut. */
function splitHard(text: string, whole: readonly Span[]): readonly Span[] {
  const clauses: Span[] = []
  let start = 0
  for (const match of listMatches(HARD, text)) {
    if (whole.some((span) => span.start <= match.index && match.index < span.end)) continue
    if (isInsideNumber(text, match.index)) continue
    clauses.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  clauses.push({ start, end: text.length })
  return clauses.filter((clause) => clause.end > clause.start)
}

/** A colon or comma between digits belongs to a time or a number. */
function isInsideNumber(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '') && text[at] !== '，'
}

function splitSoft(text: string, clause: Span, figures: readonly Span[]): readonly Span[] {
  const inside = figures.filter((span) => clause.start <= span.start && span.end <= clause.end)
  const parts: Span[] = []
  let start = clause.start
  for (const [index, figure] of inside.entries()) {
    const next = inside[index + 1]
    const between = next && SOFT.exec(text.slice(figure.end, next.start))
    if (!between) continue
    parts.push({ start, end: figure.end + between.index })
    start = figure.end + between.index + between[0].length
  }
  return [...parts, { start, end: clause.end }]
}
