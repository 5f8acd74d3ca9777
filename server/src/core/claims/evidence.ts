import type { Message } from '../text/message.ts'
import type { Claim } from './claim.ts'

/** What a piece of evidence says of a figure. */
export type Verdict = 'agree' | 'conflict'

/** A figure in a source that is about the same claim. */
export interface Evidence {
  readonly claim: Claim
  /** Id of the source it stands in. */
  readonly sourceId: string
  readonly verdict: Verdict
  /** What the match rests on: `Nvidia · market value · 27 Jan 2025`. */
  readonly because: string
  /** Of a conflict: how far the values lie apart; `scale` for a slip of thousands, `direction` for up against down. */
  readonly severity: 'minor' | 'material' | 'large' | 'scale' | 'digits' | 'direction' | undefined
  /** Gap between the values relative to the smaller, 0.007 for $589B against $593B; 0 for an agreement. */
  readonly gap: number
  /** Sameness, from 0 to about 1.5. */
  readonly score: number
}

/** Evidence that is close but not comparable, and the gate that stopped it. */
export interface NearMiss {
  readonly claim: Claim
  readonly sourceId: string
  readonly reason: Message
  readonly score: number
}
