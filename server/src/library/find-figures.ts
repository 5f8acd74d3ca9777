import { LANGUAGES } from '../core/figures/language.ts'
import { createFigureFinder, type FigureSearch } from '../core/find-figures.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import type { FindFigures, FindFiguresOptions } from './find-figures-options.ts'

const find = createFigureFinder()

/** Finds the figures of a text. */
export const findFigures: FindFigures = (text, options = {}) => {
  if (typeof text !== 'string') throw new TypeError('The text of findFigures is a string.')
  return find(text, readOptions(options))
}

const { currency, figures } = DEFAULT_SETTINGS

/** Programs without types can hand in anything. */
function readOptions({
  language = 'auto',
  dollar = currency.dollar,
  durations = figures.durations,
  minimumCount = figures.minimumCount,
  markdown = false,
}: FindFiguresOptions): FigureSearch {
  const known = LANGUAGES.find((name) => name === language)
  demand(known !== undefined || language === 'auto', `language is auto, ${LANGUAGES.join(', ')}`)
  demand(/^[A-Z]{3}$/.test(dollar), 'dollar is an ISO 4217 code such as USD')
  demand(typeof durations === 'boolean', 'durations is true or false')
  demand(Number.isFinite(minimumCount) && minimumCount >= 0, 'minimumCount is a number from 0')
  demand(typeof markdown === 'boolean', 'markdown is true or false')
  return { language: known, dollar, durations, minimumCount, isMarkdown: markdown }
}

function demand(holds: boolean, rule: string): void {
  if (!holds) throw new TypeError(`An option of findFigures is of another kind: ${rule}.`)
}
