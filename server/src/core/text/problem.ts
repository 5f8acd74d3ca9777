import type { Locale, Message } from './message.ts'
import { printMessage } from './print-message.ts'
import type { Span } from './span.ts'

/** Something in a text that could not be read; the rest was. */
export interface Problem {
  /** In English. */
  readonly message: string
  /** The same before it is put into words; absent where the words come from outside, as from a parser. */
  readonly wording?: Message
  readonly span: Span
}

/** A problem with a message of ours. */
export function createProblem(wording: Message, span: Span): Problem {
  return { message: printMessage(wording, 'en'), wording, span }
}

/** A problem in words. */
export function printProblem(
  { message, wording }: Pick<Problem, 'message' | 'wording'>,
  locale: Locale,
): string {
  return wording ? printMessage(wording, locale) : message
}
