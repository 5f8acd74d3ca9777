import { expect, test } from 'vitest'
import { findFindings } from './find-findings.ts'

async function listFound(text: string, others: Readonly<Record<string, string>> = {}) {
  const found = await findFindings('inconsistent-figure', { 'note.md': text, ...others })
  return found.map(({ at, related }) => `${at} | ${related.join(' | ')}`)
}

const LOSS = 'Nvidia lost $593 billion of market value on 27 January 2025.'
const OTHER_LOSS = 'Nvidia lost $539 billion of market value on 27 January 2025.'

test('Each of two statements leads to the other, wherever blocks stand.', async () => {
  expect(await listFound(`# Notes\n\n${LOSS}\n\nWords.\n\n${OTHER_LOSS}`)).toEqual([
    '$593 billion | note.md $539 billion: $539 billion is stated here',
    '$539 billion | note.md $593 billion: $593 billion is stated here',
  ])
  expect(
    await listFound(
      '台積電2024年第四季營收為8,684.6億元。\n\n結論：台積電2024年第四季度營收為8,648.6億元。',
    ),
  ).toHaveLength(2)
})

const CONSISTENT: readonly (readonly [name: string, text: string])[] = [
  ['equal values', `${LOSS}\n\n${LOSS}`],
  ['one value rounded', `${LOSS}\n\n${LOSS.replace('$593', 'about $590')}`],
  ['another day', `${LOSS}\n\n${OTHER_LOSS.replace('27', '28')}`],
  ['another company', `${LOSS}\n\n${OTHER_LOSS.replace('Nvidia', 'Broadcom')}`],
  ['a correction', `${LOSS}\n\nFirst reports were corrected: ${OTHER_LOSS}`],
  ['更正', '台積電2024年營收為2.89兆元。\n\n台積電2024年營收由初步的2.98兆元更正。'],
  [
    'a forecast beside an outcome',
    'Apple revenue was $124.3 billion in the first quarter of fiscal 2025.\n\nAnalysts expected Apple revenue of $124.1 billion in the first quarter of fiscal 2025.',
  ],
  [
    'what is counted differs',
    'Umbra has 1,240 lamps in stock in 2024.\n\nUmbra has 1,420 fans in stock in 2024.',
  ],
  [
    'a series of values under one name',
    ['593', '539', '589', '598'].map((value) => LOSS.replace('593', value)).join('\n\n'),
  ],
  [
    'the rows of a table',
    '| Nvidia | market value lost on 27 January 2025 |\n|---|---|\n| Nvidia | $593 billion |\n| Nvidia | $539 billion |',
  ],
]

test.each(CONSISTENT)('%s is no inconsistency', async (_, text) => {
  expect(await listFound(text)).toEqual([])
})

test('Two values that each has from a source of its own are left to the sources.', async () => {
  const article = (text: string) => `---\npublished: 2025-01-28\n---\n\n${text}\n`
  const text = `${LOSS.slice(0, -1)} [@one].\n\n${OTHER_LOSS.slice(0, -1)} [@two].`
  const others = { 'sources/one.md': article(LOSS), 'sources/two.md': article(OTHER_LOSS) }
  expect(await listFound(text, others)).toEqual([])
  expect(await listFound(text, { 'sources/one.md': article(LOSS) })).toHaveLength(2)
})
