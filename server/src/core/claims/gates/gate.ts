import type { Message } from '../../text/message.ts'
import type { Claim, Topic } from '../claim.ts'

/** Whether the author cites the other's source for the figure, and so says that it speaks of it. */
export type Trust = 'none' | 'cited'

/** Why two claims cannot be compared. Hardly any pair of claims is told about, so the words come only when they are asked for. */
export interface Stop {
  readonly id: Message['id']
  readonly values?: () => Message['values']
}

/** Tells why two claims cannot be compared; nothing where they can, as far as it knows. */
export type Gate = (one: Claim, other: Claim, trust: Trust) => Stop | undefined

/** What stopped two claims, for a reader. */
export function toMessage({ id, values }: Stop): Message {
  return { id, values: values?.() ?? {} }
}

/** Nearness from which on a topic was named beside the figure, not inherited from further off. */
export const NEAR = 0.5

/** Whether a topic was named beside the figure. */
export function isNear(topic: Topic): boolean {
  return topic.weight >= NEAR
}

/** The topics that were named beside the figure. */
export function nearOf(topics: readonly Topic[]): readonly Topic[] {
  return topics.every(isNear) ? topics : topics.filter(isNear)
}

/** The words the topics were read from, for a reader. */
export function wordsOf(topics: readonly Topic[]): string {
  return topics.map(({ words }) => words).join(', ')
}
