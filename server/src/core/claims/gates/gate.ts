import type { Message } from '../../text/message.ts'
import type { Claim, Topic } from '../claim.ts'

/** Whether the author cites the other's source for the figure, and so says that it speaks of it. */
export type Trust = 'none' | 'cited'

/** A reason why two claims cannot be compared. */
export interface Gate {
  /** What it keeps two claims from: any verdict, or only a conflict, which needs more than an agreement does. */
  readonly stops: 'verdict' | 'conflict'
  find(one: Claim, other: Claim, trust: Trust): Message | undefined
}

/** Nearness from which on a topic was named beside the figure, not inherited from further off. */
export const NEAR = 0.5

/** Whether a topic was named beside the figure. */
export function isNear(topic: Topic): boolean {
  return topic.weight >= NEAR
}

/** The words the topics were read from, for a reader. */
export function wordsOf(topics: readonly Topic[]): string {
  return topics.map(({ words }) => words).join(', ')
}
