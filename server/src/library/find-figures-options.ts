import type { FigureRecord } from '../core/figures/figure-record.ts'

/** How a text is read for its figures. */
export interface FindFiguresOptions {
  /** Of the whole text; `auto`, the default, tells it by the characters. It decides what 元, ¥ and a bare $ mean. */
  readonly language?: 'auto' | 'en' | 'zh-Hant' | 'zh-Hans' | 'de' | 'fr' | 'es' | undefined
  /** ISO 4217 code of a bare `$` in English text; `USD` by default. */
  readonly dollar?: string | undefined
  /** Whether durations and ages are given; not by default. */
  readonly durations?: boolean | undefined
  /** Counts below this that stand without a scale are not given; 10 by default. */
  readonly minimumCount?: number | undefined
  /** Whether the text is Markdown: tables lend their units, and code, addresses, front matter and footnotes are left out. Plain text by default. */
  readonly markdown?: boolean | undefined
}

/**
 * Finds the figures of a text in English, Chinese, German, French or Spanish: numbers with what makes them quantities, in order, none overlapping.
 * Throws a `TypeError` for arguments of other kinds; whatever the text holds, it gives an answer.
 */
export type FindFigures = (text: string, options?: FindFiguresOptions) => readonly FigureRecord[]
