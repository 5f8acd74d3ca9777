import type { Figure } from '../figures/figure.ts'
import type { Claim } from './claim.ts'
import type { Verdict } from './evidence.ts'
import { compareAll } from './find-evidence.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { readClaims } from './read-claims.ts'
import { readStatement, type Statement } from './read-statement.ts'

/** Two figures of two statements that speak of one thing. */
export interface StatementPair {
  readonly a: Figure
  readonly b: Figure
  readonly verdict: Verdict
  readonly because: string
}

/** How two statements stand to each other: the worst of their pairs, or unrelated. */
export interface StatementComparison {
  readonly verdict: Verdict | 'unrelated'
  /** Each figure stands in at most one pair. */
  readonly pairs: readonly StatementPair[]
}

/** Compares two statements in plain text, figure by figure. */
export function compareStatements(
  a: Statement,
  b: Statement,
  lexicon: Lexicon,
): StatementComparison {
  const claims = readClaims(readStatement('a', a), lexicon)
  const others = readClaims(readStatement('b', b), lexicon)
  const pairs = pairOff(claims, others)
  const isAny = (verdict: Verdict) => pairs.some((pair) => pair.verdict === verdict)
  return { verdict: isAny('conflict') ? 'conflict' : isAny('agree') ? 'agree' : 'unrelated', pairs }
}

/** Agreements before conflicts, better before worse, each figure once. */
function pairOff(claims: readonly Claim[], others: readonly Claim[]): readonly StatementPair[] {
  const used = new Set<Claim>()
  const pairs: StatementPair[] = []
  const found = [...compareAll(claims, others)]
    .flatMap(([claim, { evidence }]) => evidence.map((item) => ({ claim, item })))
    .sort(
      (one, other) =>
        rank(one.item.verdict) - rank(other.item.verdict) || other.item.score - one.item.score,
    )
  for (const { claim, item } of found) {
    if (used.has(claim) || used.has(item.claim)) continue
    used.add(claim).add(item.claim)
    pairs.push({
      a: claim.figure,
      b: item.claim.figure,
      verdict: item.verdict,
      because: item.because,
    })
  }
  return pairs.sort((one, other) => one.a.span.start - other.a.span.start)
}

function rank(verdict: Verdict): number {
  return verdict === 'agree' ? 0 : 1
}
