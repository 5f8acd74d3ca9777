import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MARK } from '../../../server/src/core/text/prose.ts'
import { readSentences } from '../../../server/src/core/text/sentences.ts'
import { sliceSpan } from '../../../server/src/core/text/span.ts'

/** Sentences are parted by ` / ` in the expectation, and marks are written `◊`. */
function checkSentences(expected: string): void {
  const text = expected.replaceAll(' / ', ' ').replaceAll('/', '').replaceAll('◊', MARK)
  const found = readSentences(text).map((span) => sliceSpan(text, span).replaceAll(MARK, '◊'))
  expect(found).toEqual(expected.split(/ ?\/ ?/))
}

describe('English', () => {
  test.each([
    'Sales rose 5%. / Costs fell.',
    'Was it 5%? / It was! / Good.',
    'It rose 3.5% to $1.2 bn. / Then it fell.',
    'He said "it rose 5%." / Then he left.',
    'It rose (by 5%.) / Then it fell.',
    'Mr. Powell met Dr. J. R. Smith at the U.S. Treasury. / They spoke.',
    'Acme Inc. sold 5% of Beta Corp. to Gamma Co. Ltd. in Jan. 2024. / It kept the rest.',
    'It was bought by Acme Inc. / The price was $5.',
    'Exports from the U.S. / They rose 5%.',
    'It costs approx. $5, e.g. 5% vs. 6%, cf. Fig. 3 and No. 5. / Done.',
    'Wait... then it rose. / It fell.',
    'It rose… / Then it fell.',
    '1. Sales rose. / Costs fell.',
    'The index closed at 5,000. / It had been lower.',
    'It rose\n5%. / Then it\nfell.',
    'A heading without an end',
    'Use node.js and a.b.c. / Done.',
  ])('%s', checkSentences)

  test('A blank line ends a sentence.', () => {
    const text = 'No end\n\nNext one'
    expect(readSentences(text)).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 16 },
    ])
  })
})

describe('Chinese', () => {
  test.each([
    '營收成長5%。/毛利率下降。',
    '营收增长5%！/毛利率呢？/下降了。',
    '他說：「營收成長5%。」/隨後離開。',
    '他說「好。」，然後離開。/完。',
    '營收成長（達5%。）/隨後下降。',
    '營收成長5%；毛利率下降。/淨利持平。',
    '等等……後來成長。/完。',
    'GDP增長3.5%./隨後放緩。',
    '第一句。 / Second sentence here. / 第三句。',
  ])('%s', checkSentences)
})

describe('marks', () => {
  test.each([
    'Sales rose 5%.◊ / Costs fell.◊',
    'Sales rose 5%. ◊◊ / Costs fell.',
    'Sales rose 5%◊. / Costs fell.',
    'Sales rose 5%.◊ ◊ / Costs fell. ◊',
    '營收成長5%。◊◊/毛利率下降◊。',
    '營收成長5%。 ◊ / 毛利率下降。',
    '「成長5%。」◊/他說。',
    'Sales rose 5%.◊. / Costs fell.',
    '◊ begins a sentence. / Next.',
  ])('%s', checkSentences)
})

test('Sentences of any text are ordered, apart, inside it, and lose nothing but white space.', () => {
  const unit = fc.constantFrom(...'aB5%.。!？…"」) \n\n', MARK, '\uD83D', '1', 'Mr')
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const text = units.join('')
      let at = 0
      for (const { start, end } of readSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(at, start).trim()).toBe('')
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
