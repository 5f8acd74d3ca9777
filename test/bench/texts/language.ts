/** The languages that texts are written in. */
export type Language = 'en' | 'zh-TW' | 'zh-CN'

/** The languages, for those who go through them all. */
export const LANGUAGES: readonly [Language, ...Language[]] = ['en', 'zh-TW', 'zh-CN']

/** One or more of something to choose from. */
export type Choice = readonly [string, ...string[]]

/**
 * What sentences of a language are made of. In a template a word in braces is filled in:
 * the fact's `{company}`, `{measure}`, `{value}` and `{period}`; `{change}`, `{points}`, `{ratio}` and `{range}`,
 * drawn figures beside it; `{peer}`, another company; and any of the lists of words below.
 */
export interface Vocabulary {
  /** How many of the sentences have figures. Chinese says more in fewer characters. */
  readonly statingShare: number
  /** Sentences with figures, without their full stop. */
  readonly stating: Choice
  /** Sentences without figures, without their full stop. */
  readonly plain: Choice
  readonly words: Readonly<Record<string, Choice>>
  readonly headings: Choice
  readonly titles: Choice
  /** Lead-ins of lists, with their colon. */
  readonly leads: Choice
  /** Points of lists without figures. */
  readonly points: Choice
  /** The header cells of a table: company, measure, earlier, later, change. */
  readonly columns: readonly string[]
  readonly publishers: Choice
  readonly stop: string
  /** What stands between two sentences of a paragraph. */
  readonly gap: string
  readonly sourceLine: string
}
