import { describe, expect, test } from 'vitest'
import { EvidenceBoard } from '../../../server/src/core/claims/evidence-board.ts'
import { createEvidenceIndex } from '../../../server/src/core/claims/evidence-index.ts'
import { gatherEvidence } from '../../../server/src/core/claims/find-evidence.ts'
import { listPairs } from '../../../server/src/core/claims/pairs.ts'
import { readAll } from './statements.ts'

type Texts = Readonly<Record<string, string>>

/** What the sources say of each figure of a note: `$593 billion: agree wire $592.7 billion`; near misses only where nothing is said. */
function printEvidence(note: string, sources: Texts, quoted: Texts = {}): readonly string[] {
  const index = createEvidenceIndex()
  const quotes = createEvidenceIndex()
  for (const [id, text] of Object.entries(sources))
    index.setSource(id, readAll(text, undefined, id))
  for (const [id, text] of Object.entries(quoted))
    quotes.setSource(id, readAll(text, undefined, id))
  const claims = readAll(note, undefined, 'note')
  const pairs = claims.map((claim) => {
    const found = [index, quotes].flatMap((searched) => searched.findCandidates(claim, 40))
    return listPairs(claim, found, () => false)
  })
  const board = new EvidenceBoard(() => 0)
  board.setPairs(claims, pairs.flat())
  board.settle()
  return claims.map((claim, at) => {
    const found = gatherEvidence(pairs[at] ?? [], (pair) => board.stands(pair))
    const { evidence, touching, nearMisses } = found
    const said = evidence.map((item) => `${item.verdict} ${item.sourceId} ${item.claim.place.text}`)
    const near = nearMisses.map((item) => `near ${item.sourceId} ${item.claim.place.text}`)
    const lines = [...said, ...touching.map((id) => `touch ${id}`)]
    return `${claim.place.text}: ${(lines.length > 0 ? lines : near).join(', ')}`
  })
}

function checkEvidence(note: string, sources: Texts, ...expected: readonly string[]): void {
  expect(printEvidence(note, sources)).toEqual(expected)
}

const FELL = 'Nvidia lost $593 billion of market value on 27 January 2025.'

describe('what a source says of a figure', () => {
  test.each([
    ['Nvidia lost $592.7 billion of market value on 27 January 2025.', 'agree wire $592.7 billion'],
    ['輝達2025年1月27日市值蒸發5,927億美元。', 'agree wire 5,927億美元'],
    ['英伟达2025年1月27日市值减少5890亿美元。', 'conflict wire 5890亿美元'],
    ['Nvidia lost over $300 billion of market value on 27 January 2025.', 'touch wire'],
    ['Nvidia lost $89 billion of market value on 3 September 2024.', 'near wire $89 billion'],
    ['Tesla opened 40 shops.', ''],
  ])('%s', (wire, said) => checkEvidence(FELL, { wire }, `$593 billion: ${said}`))

  test('agreements come before conflicts, and each source says one thing', () => {
    checkEvidence(
      FELL,
      {
        ledger: 'Nvidia lost $589 billion of market value on 27 January 2025.',
        wire: `${FELL} The market value that Nvidia lost on 27 January 2025 was $593 billion.`,
      },
      '$593 billion: agree wire $593 billion, conflict ledger $589 billion',
    )
  })

  test('a source that agrees with a figure does not also contradict it', () => {
    const wire = `${FELL} Nvidia lost $589 billion of market value on 27 January 2025.`
    checkEvidence(FELL, { wire }, '$593 billion: agree wire $593 billion')
  })

  test('the words of a footnote are evidence as well', () => {
    const [line] = printEvidence(FELL, {}, { '^1': '輝達2025年1月27日市值蒸發5,890億美元。' })
    expect(line).toBe('$593 billion: conflict ^1 5,890億美元')
  })
})

describe('a figure of a source speaks of one claim of the note', () => {
  test.each([
    [
      "Apple's revenue in Q3 2023 was $81.8 billion. Apple's revenue in Q2 2023 was $94.8 billion.",
      "Apple's revenue was $81.8 billion.",
      ['$81.8 billion: agree wire $81.8 billion', '$94.8 billion: '],
    ],
    [
      '蘋果2023年第三季營收為818億美元。蘋果2023年第二季營收為948億美元。',
      '蘋果營收為818億美元。',
      ['818億美元: agree wire 818億美元', '948億美元: '],
    ],
    [
      '苹果2023年第三季度营收为818亿美元。苹果2023年第二季度营收为948亿美元。',
      '苹果营收为818亿美元。',
      ['818亿美元: agree wire 818亿美元', '948亿美元: '],
    ],
  ])('what supports one contradicts no other: %s', (note, wire, expected) =>
    checkEvidence(note, { wire }, ...expected),
  )

  test('nor does what contradicts one contradict another', () => {
    const note =
      "Apple's revenue in Q3 2023 was $81.8 billion. Apple's revenue in Q2 2023 was $94.8 billion."
    const lines = printEvidence(note, { wire: "Apple's revenue was $70.2 billion." })
    expect(lines.filter((line) => line.includes('conflict'))).toHaveLength(1)
  })

  test('but it speaks of the same claim wherever the note states it', () => {
    checkEvidence(
      `${FELL} Again: ${FELL}`,
      { wire: FELL.replace('593', '589') },
      '$593 billion: conflict wire $589 billion',
      '$593 billion: conflict wire $589 billion',
    )
  })

  test('neighbours of one sentence are told apart', () => {
    const note =
      'Tesla delivered 1.79 million cars in 2024, and BYD delivered 1.76 million in 2024.'
    checkEvidence(
      note,
      { wire: note, 報: '2024年特斯拉交付179萬輛，比亞迪交付176萬輛。' },
      '1.79 million: agree wire 1.79 million, agree 報 179萬輛',
      '1.76 million: agree wire 1.76 million, agree 報 176萬輛',
    )
  })
})

test('the nearest of what is not compared is listed, and not all of it', () => {
  const quarters = ['first', 'second', 'third', 'fourth'].map(
    (quarter, at) => `Apple's revenue in the ${quarter} quarter of 2023 was $8${at} billion.`,
  )
  const [line = ''] = printEvidence(
    "Apple's revenue in the third quarter of 2022 was $90 billion.",
    {
      wire: [...quarters, ...quarters.map((text) => text.replace('2023', '2024'))].join(' '),
    },
  )
  expect(line.match(/near wire/g)).toHaveLength(3)
  expect(line).not.toContain('conflict')
})

test('a note without figures has no evidence', () => {
  expect(printEvidence('Nothing is counted here.', { wire: FELL })).toEqual([])
})
