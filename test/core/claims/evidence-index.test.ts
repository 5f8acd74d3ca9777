import { describe, expect, test } from 'vitest'
import { createEvidenceIndex } from '../../../server/src/core/claims/evidence-index.ts'
import { readAll, readOne } from './statements.ts'

const WIRE = "Apple's revenue in 2023 was $383 billion. Its net income was $97 billion."
const LEDGER = 'Tesla delivered 1.81 million cars in 2023. 特斯拉在2023年交付181萬輛車。'

/** The figures found for the one of a text. */
function checkFound(text: string, found: readonly string[], limit = 40): void {
  const index = createEvidenceIndex()
  index.setSource('wire', readAll(WIRE))
  index.setSource('ledger', readAll(LEDGER))
  const candidates = index.findCandidates(readOne(text), limit)
  expect(candidates.map(({ place }) => place.text).sort()).toEqual([...found].sort())
}

describe('candidates share a dimension and a word or the size of the value', () => {
  test.each([
    ["Apple's revenue in 2023 was $380 billion.", ['$383 billion', '$97 billion']],
    ['蘋果2023年營收為3,830億美元。', ['$383 billion', '$97 billion']],
    ['苹果2023年营收为3830亿美元。', ['$383 billion', '$97 billion']],
    ['It was $96.9 billion.', ['$97 billion']],
    ['特斯拉交付了179萬輛車。', ['1.81 million', '181萬輛']],
  ])('%s', (text, found) => checkFound(text, found))

  test.each(['Apple has 383 GW.', 'It was 4%.', '是4%。', 'It was €5.'])(
    'nothing else is one: %s',
    (text) => checkFound(text, []),
  )

  test('no more than are asked for, the best of them', () => {
    checkFound("Apple's net income was $97 billion.", ['$97 billion'], 1)
    checkFound("Apple's net income was $97 billion.", [], 0)
  })

  test('zero is found by its words', () => {
    const index = createEvidenceIndex()
    index.setSource('wire', readAll('Growth of Umbra Lamps was 0%.'))
    expect(index.findCandidates(readOne('Umbra Lamps grew 0%.'), 9)).toHaveLength(1)
  })
})

describe('an index changes with its sources', () => {
  function countFound(change: (index: ReturnType<typeof createEvidenceIndex>) => void): number {
    const index = createEvidenceIndex()
    index.setSource('wire', readAll(WIRE))
    change(index)
    return index.findCandidates(readOne("Apple's revenue was $383 billion."), 40).length
  }

  test('a source that is set again replaces what it had', () => {
    expect(countFound((index) => index.setSource('wire', readAll(WIRE)))).toBe(2)
    expect(countFound((index) => index.setSource('wire', readAll('$382 billion')))).toBe(1)
    expect(countFound((index) => index.setSource('wire', []))).toBe(0)
  })

  test('a source that is removed is gone, and only that one', () => {
    expect(countFound((index) => index.removeSource('wire'))).toBe(0)
    expect(countFound((index) => index.removeSource('ledger'))).toBe(2)
    const refilled = (index: ReturnType<typeof createEvidenceIndex>) => {
      index.removeSource('wire')
      index.removeSource('wire')
      index.setSource('copy', readAll(WIRE))
    }
    expect(countFound(refilled)).toBe(2)
  })

  test('what is put in after others went is found with what stayed', () => {
    const index = createEvidenceIndex()
    index.setSource('wire', readAll(WIRE))
    index.setSource('ledger', readAll('Apple paid a tax of $383 billion.'))
    index.removeSource('wire')
    index.setSource('later', readAll('Apple earned $384 billion, and $97 billion in China.'))
    const found = index.findCandidates(readOne("Apple's revenue was $383 billion."), 40)
    const texts = found.map(({ place }) => place.text).sort()
    expect(texts).toEqual(['$383 billion', '$384 billion', '$97 billion'])
  })
})
