import { findCurrencyBefore } from '../currency.ts'
import { type Piece, toPiece } from '../piece.ts'
import type { Site } from './reader.ts'

/**
 * A scale and a unit that tell how figures are stated and are none themselves.
 *
 *     單位：百萬美元, 營收（百萬美元）, (in millions of dollars)
 */
export function readUnitLabel(site: Site): Piece | undefined {
  const { numeral, reading } = site
  if (!numeral.implied && !(numeral.vague && numeral.form === 'words')) return undefined
  const { folded } = reading
  const start = findCurrencyBefore(reading, numeral.start)?.start ?? numeral.start
  const before = folded.slice(Math.max(0, start - 24), start)
  const end = site.unit?.end ?? numeral.end
  const isLabel = numeral.implied
    ? isChineseLabel(before, folded.slice(end, end + 1))
    : STATED_IN.test(before)
  return isLabel ? { ...toPiece(numeral), refused: true } : undefined
}

// Takes what stands before `millions of dollars` where it is a unit: `(in `, `amounts in `, `expressed in `.
const STATED_IN =
  /(?:^|[([] ?|\b(?:amounts?|figures?|numbers?|data|values?|dollars?|expressed|stated|shown|presented|reported|measured|all) )(?:are )?in $/
// Takes `單位：`, `單位為`, `單位(` and a bracket, before which the currency was left out.
const LABELLED = /单位(?:为|是)?[:(︰]? ?$/
const BRACKETED = /[([] ?$/

/** Whether 單位 stands before a scale, or brackets around it and its unit. */
function isChineseLabel(before: string, behind: string): boolean {
  return LABELLED.test(before) || (BRACKETED.test(before) && /^[)\],、;/]$/.test(behind))
}
