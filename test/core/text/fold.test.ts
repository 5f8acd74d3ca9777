import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../../server/src/core/text/fold.ts'
import { TRADITIONAL_TO_SIMPLIFIED } from '../../../server/src/core/text/traditional-to-simplified.ts'

function checkFold(text: string, expected: string): void {
  expect(foldText(text)).toBe(expected)
  expect(foldText(expected)).toBe(expected)
}

describe('what is folded', () => {
  test.each([
    ['Plain ASCII', 'plain ascii'],
    ['ＮＶＩＤＩＡ　１７％', 'nvidia 17%'],
    ['輝達市值蒸發', '辉达市值蒸发'],
    ['臺灣與台灣', '台湾与台湾'],
    ['裡裏著着', '里里着着'],
    ['台積電電動車佔比', '台积电电动车占比'],
    ['“quoted” – it’s ‑3', '"quoted" - it\'s -3'],
    ['−1.6\u00A0%', '-1.6 %'],
    ['ÉLECTRICITÉ', 'électricité'],
    ['10〜15', '10~15'],
  ])('%s', checkFold)
})

describe('what is left alone', () => {
  test.each(['已经简体', 'ニュース', '😀\uD83D', 'İ', 'a—b', '「引號」。'.replace('號', '号')])(
    '%s',
    (text) => checkFold(text, text),
  )
})

test('folding keeps the length and is its own fixed point', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units)
      const folded = foldText(text)
      expect(folded.length).toBe(text.length)
      expect(foldText(folded)).toBe(folded)
    }),
    { numRuns: 40 },
  )
})

test('every unit folds to a unit that folds to itself', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => foldText(String.fromCharCode(unit)))
  expect(all.filter((unit) => foldText(unit) !== unit)).toEqual([])
})

test('the table is made of pairs', () => {
  expect(TRADITIONAL_TO_SIMPLIFIED.length % 2).toBe(0)
  expect(TRADITIONAL_TO_SIMPLIFIED.length).toBeGreaterThan(5000)
})

test('the table is what the script would write', () => {
  const { status } = spawnSync(process.execPath, [
    'test/support/generate-fold-table.mjs',
    '--check',
  ])
  expect(status).toBe(0)
})

test('a long text folds quickly', () => {
  const text = '輝達 NVIDIA 市值'.repeat(20_000)
  const started = performance.now()
  expect(foldText(text).length).toBe(text.length)
  expect(performance.now() - started).toBeLessThan(1000)
})
