import { describe, expect, it } from 'vitest'
import {
  compareExtents,
  measureConflict,
  type Relation,
} from '../../../server/src/core/claims/compare.ts'
import { type Extent, toExtent } from '../../../server/src/core/claims/extent.ts'
import { findOtherUnit } from '../../../server/src/core/claims/same-unit.ts'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'

/** The first quantity of a statement that is neither a date nor a duration. */
function readExtent(text: string): Extent {
  const language = /[㐀-鿿]/.test(text) ? 'zh-Hant' : 'en'
  const [figure] = readFigures(text, { language, dollar: 'USD' })
  if (!figure) throw new Error(`no figure in ${text}`)
  return toExtent(figure.quantity)
}

function compare(one: string, other: string): Relation | undefined {
  const [first, second] = [readExtent(one), readExtent(other)]
  return findOtherUnit(first, second) ? undefined : compareExtents(first, second)
}

/** Both orders must give one answer. */
function checkKind(one: string, other: string, kind: Relation | undefined) {
  expect(compare(one, other), `${one} | ${other}`).toBe(kind)
  expect(compare(other, one), `${other} | ${one}`).toBe(kind)
}

function checkSeverity(one: string, other: string, severity: string) {
  checkKind(one, other, 'conflict')
  expect(measureConflict(readExtent(one), readExtent(other))).toMatchObject({ severity })
}

describe('comparing quantities', () => {
  it.each([
    ['$593B', '5,927億美元'],
    ['fell 17%', '16.97%'],
    ['近17%', '16.97%'],
    ['nearly 17%', '16.97%'],
    ['less than $6 million', '$5.576 million'],
    ['2,048 chips', '2,000 chips'],
    ['around 2,000 chips', '2,048 chips'],
    ['3.1%', '3.07%'],
    ['887 GW', '8.87億千瓦'],
    ['50 bps', '0.5個百分點'],
    ['between 60 and 65 percent', '62 percent'],
    ['1.55 ± 0.13°C', '1.60°C'],
    ['over $245 billion', '$245.1 billion'],
    ['突破1600萬次', '1600萬次'],
    ['16,000個或更多的芯片', '17,000個芯片'],
    ['doubled', '增加一倍'],
  ])('%s agrees with %s', (one, other) => checkKind(one, other, 'agree'))

  it.each([
    ['$593B', '$589B'],
    ['less than $6 million', '$1.3 billion'],
    ['50,000 chips', '2,000 chips'],
    ['16 companies', '17 companies'],
    ['more than $100 million', '$78 million'],
    ['1.60°C', '1.55°C'],
    ['between 60 and 65 percent', '72 percent'],
    ['近17%', '15%'],
  ])('%s conflicts with %s', (one, other) => checkKind(one, other, 'conflict'))

  it.each([
    ['more than 600 points', '900 points'],
    ['hundreds of millions of dollars', '$500 million'],
    ['數億美元', '9000萬美元'],
    ['3.0%', '3.07%'],
  ])('%s neither supports nor contradicts %s', (one, other) => checkKind(one, other, 'compatible'))

  it.each([
    ['$5 million', '€5 million'],
    ['5%', '5 percentage points'],
    ['5 MW', '5 MWh'],
  ])('%s has no unit in common with %s', (one, other) => checkKind(one, other, undefined))

  it.each([
    ['$593B', '$589B', 'minor'],
    ['12%', '10.5%', 'material'],
    ['50%', '11%', 'large'],
    ['$593B', '$593 million', 'scale'],
    ['$593B', '$539B', 'digits'],
    ['3.07%', '3.7%', 'digits'],
  ])('%s against %s is a conflict called %s', (one, other, severity) =>
    checkSeverity(one, other, severity),
  )
})
