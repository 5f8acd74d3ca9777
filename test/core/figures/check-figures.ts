import { expect } from 'vitest'
import type { ReadingContext } from '../../../server/src/core/figures/figure.ts'
import { printQuantity } from '../../../server/src/core/figures/print-figure.ts'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'
import { readLanguage } from '../../../server/src/core/figures/read-language.ts'
import { isReported } from '../../../server/src/core/figures/reported.ts'

/** The figures of a text, each as its characters and its printed quantity: `$593B = USD 593 billion`. */
export function printFigures(text: string, context?: Partial<ReadingContext>): readonly string[] {
  const language = context?.language ?? readLanguage(text, 'en')
  return readFigures(text, { dollar: 'USD', ...context, language }).map(
    ({ span, quantity }) => `${text.slice(span.start, span.end)} = ${printQuantity(quantity)}`,
  )
}

/** Reads a text in its own language and compares all its figures, spans by slicing. */
export function checkFigures(text: string, expected: readonly string[]): void {
  expect(printFigures(text)).toEqual(expected)
}

/** Reads a text of which nothing is reported: no figures, or lengths of time and counts below ten. */
export function checkNothing(text: string): void {
  const figures = readFigures(text, { dollar: 'USD', language: readLanguage(text, 'en') })
  const options = { durations: false, minimumCount: 10 }
  const reported = figures.filter((figure) => isReported(figure, options))
  expect(reported.map(({ span }) => text.slice(span.start, span.end))).toEqual([])
}

/** Reads a text in a given language. */
export function checkIn(language: ReadingContext['language']) {
  return (text: string, expected: readonly string[]): void => {
    expect(printFigures(text, { language })).toEqual(expected)
  }
}
