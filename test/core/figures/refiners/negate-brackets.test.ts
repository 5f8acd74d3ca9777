import { describe, test } from 'vitest'
import { checkFigures } from '../check-figures.ts'

describe('brackets that mean a loss, with the scale and unit behind them', () => {
  test.each<[string, string[]]>([
    ['虧損（1,234）百萬元。', ['（1,234）百萬元 = TWD -1.234 billion']],
    ['虧損(1,234)百萬美元。', ['(1,234)百萬美元 = USD -1.234 billion']],
    ['亏损（1,234）百万元。', ['（1,234）百万元 = CNY -1.234 billion']],
    [
      '淨損為（12.5）億元，前期虧損（3）億元。',
      ['（12.5）億元 = TWD -1.25 billion', '（3）億元 = TWD -300 million'],
    ],
    ['虧損（US$1,234）百萬。', ['（US$1,234）百萬 = USD -1.234 billion']],
    ['虧損（新台幣1,234）百萬元。', ['（新台幣1,234）百萬元 = TWD -1.234 billion']],
    ['虧損（1,234）元。', ['（1,234）元 = TWD -1,234']],
    ['The result was (1,234) million dollars.', ['(1,234) million dollars = USD -1.234 billion']],
    ['The result was ($1,234) million.', ['($1,234) million = USD -1.234 billion']],
  ])('%s', checkFigures)
})

describe('brackets that mean none', () => {
  test.each<[string, string[]]>([
    ['分為：（1）百萬元以上、（2）其他。', ['百萬元 = at least TWD 1 million']],
    ['It sold cars (1,234 units) for $3.', ['1,234 = 1,234 units', '$3 = USD 3']],
    ['It sold cars (1,234) for $3.', ['1,234 = 1,234 count', '$3 = USD 3']],
  ])('%s', checkFigures)
})
