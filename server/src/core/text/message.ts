import type { MESSAGES_EN } from './messages/en.ts'

/** A message before it is put into words: which one, and what goes into its places. Never parse printed messages. */
export interface Message {
  readonly id: MessageId
  /** For `The note says {value}.`: `{ value: '$593B' }`. */
  readonly values: Readonly<Record<string, string | number>>
}

export type MessageId = keyof typeof MESSAGES_EN

/** The languages Tickmark speaks. */
export type Locale = 'en' | 'zh-tw' | 'zh-cn'

/** One language's wording of every message. */
export type Messages = Readonly<Record<MessageId, string>>
