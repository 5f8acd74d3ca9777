import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareExtents, measureConflict } from '../../../server/src/core/claims/compare.ts'
import { areApart } from '../../../server/src/core/claims/extent.ts'
import { overlapOf } from '../../../server/src/core/claims/interval.ts'
import { type Match, matchClaims } from '../../../server/src/core/claims/match.ts'
import {
  digitBonus,
  ratioPenalty,
  scoreSameness,
} from '../../../server/src/core/claims/sameness.ts'
import { readAll, readOne } from './statements.ts'

/** Both orders must give one answer. */
function checkKind(kind: Match['kind'], one: string, other: string): void {
  const claims = [readOne(one), readOne(other)] as const
  expect(matchClaims(claims[0], claims[1]).kind).toBe(kind)
  expect(matchClaims(claims[1], claims[0]).kind).toBe(kind)
}

describe('agreement', () => {
  test.each([
    [
      'Nvidia lost $593 billion of market value on 27 January 2025.',
      '輝達2025年1月27日市值蒸發5,927億美元。',
    ],
    ['輝達2025年1月27日市值蒸發5,927億美元。', '英伟达2025年1月27日市值减少5930亿美元。'],
    ['Nvidia fell nearly 17% on 27 January 2025.', '輝達2025年1月27日下跌16.97%。'],
    ["Apple's revenue fell 4% in 2023.", "Apple's revenue in 2023: -4%."],
    ['Tesla opened 40 shops in 2023.', 'In 2023, Tesla opened about 40 shops.'],
    ['比亚迪2024年销量为427万辆。', 'BYD sold 4.27 million vehicles in 2024.'],
  ])('%s | %s', (one, other) => checkKind('agree', one, other))

  test.each([
    ["Apple's revenue rose 4% in 2023.", 'Bread costs 4% more.'],
    ['Tesla opened 40 shops in 2023.', 'The storm took 40 lives in 2023.'],
    ['蘋果2023年營收成長4%。', '麵包貴了4%。'],
    ['苹果2023年营收增长4%。', '面包贵了4%。'],
    ["Apple's revenue in 2023 was $4 billion.", "Apple's revenue in 2023 rose 4%."],
  ])('equal digits alone are none: %s | %s', (one, other) => checkKind('none', one, other))
})

describe('conflict', () => {
  /** The severity of a conflict, the same in both orders. */
  function checkSeverity(severity: string, one: string, other: string): void {
    const claims = [readOne(one), readOne(other)] as const
    expect(matchClaims(claims[0], claims[1])).toMatchObject({ kind: 'conflict', severity })
    expect(matchClaims(claims[1], claims[0])).toMatchObject({ kind: 'conflict', severity })
  }

  test.each([
    [
      'minor',
      'Nvidia lost $593 billion of market value on 27 January 2025.',
      '輝達2025年1月27日市值蒸發5,890億美元。',
    ],
    ['material', '苹果2023年第三季度营收为818亿美元。', '蘋果2023年第三季營收為948億美元。'],
    ['large', 'Tesla opened 40 shops in 2023.', 'Tesla opened 97 shops in 2023.'],
    [
      'scale',
      "Microsoft's revenue in 2023 was $227 million.",
      "Microsoft's revenue in 2023 was $227 billion.",
    ],
    ['digits', '那斯達克指數2025年1月27日下跌3.7%。', 'The Nasdaq fell 3.07% on 27 January 2025.'],
    ['direction', "Apple's revenue rose 4% in 2023.", "Apple's revenue fell 4% in 2023."],
    ['direction', '蘋果2023年營收成長4%。', '苹果2023年营收下降4%。'],
    ['direction', '輝達2025年1月27日下跌17%。', 'Nvidia rose 17% on 27 January 2025.'],
  ])('%s: %s | %s', checkSeverity)

  test.each([
    ["Apple's revenue in 2023 was $383 billion.", "Microsoft's revenue in 2023 was $212 billion."],
    ["China's exports rose 4% in 2023.", "Japan's exports rose 9% in 2023."],
    ['It grew 4% in 2023.', 'It grew 9% in 2023.'],
    ['蘋果2023年營收為3,830億美元。', '微軟2023年營收為2,120億美元。'],
    ['2023年成長4%。', '2023年成長9%。'],
    ['2023年增长4%。', '2023年增长9%。'],
  ])('no conflict of two different things: %s | %s', (one, other) => checkKind('none', one, other))

  test('the citation of a source lowers what its evidence needs, and never raises it', () => {
    const one = readOne('Umbra sold 4,000 lamps in May.')
    for (const text of ['Umbra sold 5,000 lamps.', 'Umbra made 4,000 fans.', 'It was 4,000.']) {
      const other = readOne(text)
      const kinds = ['none', 'cited'] as const
      const [without, cited] = kinds.map((trust) => matchClaims(one, other, trust).kind)
      if (without !== 'none') expect(cited).toBe(without)
    }
  })
})

describe('touching without support or contradiction', () => {
  test.each([
    ['Starbucks has more than 600 shops in Taiwan.', 'Starbucks has 900 shops in Taiwan.'],
    ['星巴克在台灣有超過600家門市。', '星巴克在台灣有900家門市。'],
    ['星巴克在台湾有超过600家门店。', '星巴克在台湾有900家门店。'],
    ["Apple's revenue rose 5% in 2023.", "Apple's revenue rose 4% in 2023."],
  ])('%s | %s', (one, other) => checkKind('touch', one, other))

  test('not where the two are about different things', () => {
    checkKind('none', 'Starbucks has more than 600 shops in Taiwan.', 'Nvidia has 900 engineers.')
  })
})

describe('sameness', () => {
  function scoreOf(one: string, other: string): number {
    return scoreSameness(readOne(one), readOne(other))
  }

  test.each([
    ["Apple's revenue in 2023 was $383 billion.", '蘋果2023年營收為3,830億美元。'],
    ['蘋果2023年營收為3,830億美元。', '苹果2023年营收为3830亿美元。'],
    ["Delta's revenue was $58 billion.", "Delta Air Lines' revenue was $58 billion."],
  ])('%s and %s are closer than either to something else', (one, other) => {
    const elsewhere = 'The storm took 40 lives in Hualien.'
    expect(scoreOf(one, other)).toBeGreaterThan(0.8)
    expect(scoreOf(one, elsewhere)).toBeLessThan(0.3)
  })

  test('texts without a word in common share nothing', () => {
    expect(scoreOf('4%', '4%')).toBe(0)
    expect(scoreOf('Lamps grew 4%.', 'Bread is 4% salt.')).toBe(0)
  })

  test('rare digits tell more than common ones', () => {
    const bonus = (text: string) => digitBonus(readOne(text), readOne(text))
    expect(bonus('$5.576 million')).toBeGreaterThan(bonus('$5.6 million'))
    expect(bonus('$5.6 million')).toBeGreaterThan(bonus('$6 million'))
    expect(bonus('$6 million')).toBe(0)
  })

  test('values far apart lose credit unless one narrow measure is named', () => {
    const [lamps, fans] = [readOne('It has 40 lamps.'), readOne('It has 9,000 lamps.')]
    expect(ratioPenalty(lamps, fans, 0.5)).toBe(0)
    expect(ratioPenalty(lamps, fans, 224)).toBeGreaterThan(ratioPenalty(lamps, fans, 5))
    const [one, other] = [readOne('Revenue was $4 million.'), readOne('Revenue was $24 million.')]
    expect(ratioPenalty(one, other, 5)).toBe(0)
  })
})

describe('whatever the texts', () => {
  const SUBJECTS = ['Nvidia', "Apple's iPhone", 'Umbra Lamps', '輝達', '英伟达', 'It', '路燈', 'US']
  const MEASURES = ['revenue', 'net income', 'core inflation', '營收', '市值', 'shops', '']
  const COURSES = ['rose', 'fell by', 'was', 'will be', 'rose from', '為', '下跌', '预计增长', 'of']
  const VALUES = ['4%', '-4%', '$593 billion', '5,927億美元', 'about 40', 'over 600', '1.5-2.5%']
  const PERIODS = ['in 2023', 'in Q3 2023', '2023年', 'on 27 January 2025', '', '今年']
  const sentence = fc
    .tuple(
      ...[SUBJECTS, MEASURES, COURSES, VALUES, PERIODS].map((words) => fc.constantFrom(...words)),
    )
    .map((words) => words.join(' '))
  const claim = sentence.filter((text) => readAll(text).length > 0).map((text) => readAll(text)[0])

  test('comparing and scoring do not depend on the order', () => {
    fc.assert(
      fc.property(claim, claim, (one, other) => {
        if (!one || !other) return
        const score = scoreSameness(one, other)
        expect(scoreSameness(other, one)).toBeCloseTo(score, 10)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1.2)
        expect(matchClaims(other, one).kind).toBe(matchClaims(one, other).kind)
      }),
      { numRuns: 60 },
    )
  })

  test('a score that is given up lies below what was asked for, and no other is changed', () => {
    fc.assert(
      fc.property(claim, claim, fc.constantFrom(0.3, 0.5, 0.6, 0.9), (one, other, wanted) => {
        if (!one || !other) return
        const score = scoreSameness(one, other)
        const quick = scoreSameness(one, other, wanted)
        expect(quick).toBe(score < wanted && quick === 0 ? 0 : score)
      }),
      { numRuns: 60 },
    )
  })

  test('values that are plainly apart share nothing', () => {
    const extent = claim.map((found) => found?.extent)
    fc.assert(
      fc.property(extent, extent, (one, other) => {
        if (!one || !other || !areApart(one, other)) return
        expect(overlapOf(one.zone.core, other.zone.core)).toBeLessThan(0)
        expect(overlapOf(one.zone.logical, other.zone.logical)).toBeLessThan(0)
      }),
      { numRuns: 60 },
    )
  })

  test('values compare the same in either order, and each agrees with itself', () => {
    const extent = claim.map((found) => found?.extent)
    fc.assert(
      fc.property(extent, extent, (one, other) => {
        if (!one || !other) return
        expect(compareExtents(other, one)).toBe(compareExtents(one, other))
        expect(measureConflict(other, one)).toEqual(measureConflict(one, other))
        expect(compareExtents(one, one)).toBe('agree')
      }),
      { numRuns: 60 },
    )
  })
})
