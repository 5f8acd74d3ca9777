import { describe, test } from 'vitest'
import { checkFigures, checkNothing } from '../check-figures.ts'

describe('a value with its margin in words', () => {
  test.each<[string, string[]]>([
    [
      'The budget is $4 billion, plus or minus $300 million.',
      ['$4 billion, plus or minus $300 million = USD 4 billion ± 300,000,000'],
    ],
    [
      'It polled 45%, plus or minus 3 percentage points.',
      ['45%, plus or minus 3 percentage points = 45 ± 3 %'],
    ],
    ['Warming of 1.55 ± 0.13°C.', ['1.55 ± 0.13°C = 1.55 ± 0.13 °C']],
    ['誤差為45%±3%。', ['45%±3% = 45 ± 3 %']],
    ['误差为45%±3%。', ['45%±3% = 45 ± 3 %']],
  ])('%s', checkFigures)
})

describe('a margin of something else, or of nothing', () => {
  test.each<[string, string[]]>([
    ['The margin of error is plus or minus 3 percentage points.', ['3 percentage points = 3 pp']],
    [
      'It hired 12,000 people, plus or minus $3 million.',
      ['12,000 = 12,000 people', '$3 million = USD 3 million'],
    ],
    ['It pays $50 plus tax.', ['$50 = USD 50']],
    ['Fell by 12.4% (36 mg).', ['12.4% = 12.4 %', '36 mg = 36 mg']],
  ])('%s', checkFigures)
})

describe('a range of quarter points near a rate', () => {
  test.each<[string, string[]]>([
    ['市場預期降息2到3碼。', ['2到3碼 = 50–75 bp']],
    ['市场预期降息1~2码。', ['1~2码 = 25–50 bp']],
    ['央行升息半碼或1碼。', ['半碼 = 12.5 bp', '1碼 = 25 bp']],
  ])('%s', checkFigures)
})

describe('no quarter points without a rate', () => {
  test.each(['布長2到3碼。', '号码2到3码。'])('%s', checkNothing)
})
