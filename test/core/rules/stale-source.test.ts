import { expect, test } from 'vitest'
import { findFindings } from './find-findings.ts'

const ON = { '.tickmark.json': '{ "rules": { "stale-source": "warning" } }' }

const article = (date: string) => `---\npublished: ${date}\n---\n\nUmbra employs 5,200 people.\n`

interface Case {
  readonly note?: string
  readonly text?: string
  readonly published: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
}

/** The messages for a note of a date that cites sources `a`, `b` … of theirs. */
async function listMessages({ note, text, published, settings = ON }: Case) {
  const keys = published.map((_, index) => 'abc'[index] ?? '')
  const cited = keys.map((key) => `@${key}`).join('; ')
  const front = note === undefined ? '' : `---\ndate: ${note}\n---\n\n`
  const sources = keys.map((key, index) => [`sources/${key}.md`, article(published[index] ?? '')])
  const found = await findFindings('stale-source', {
    ...settings,
    ...Object.fromEntries(sources),
    'note.md': `${front}${text ?? 'Umbra employs 5,200 people'} [${cited}].`,
  })
  return found.map(({ at, message }) => `${at}: ${message}`)
}

test.each<readonly [string, Case]>([
  ['more than two years older', { note: '2025-02-01', published: ['2022-03-14'] }],
  ['all of them older', { note: '2025-02-01', published: ['2022-03-14', '2021'] }],
  ['of a year that ended long before', { note: '2025-02', published: ['2022'] }],
  [
    'older than a time that the figure is of',
    { note: '2025-02-01', text: 'In 2024 Umbra employed 5,200 people', published: ['2020-03-14'] },
  ],
])('a source is old that is %s', async (_, given) => {
  expect(await listMessages(given)).toHaveLength(1)
})

test.each<readonly [string, Case]>([
  ['two years old', { note: '2025-02-01', published: ['2023-02-14'] }],
  ['one of them young', { note: '2025-02-01', published: ['2022-03-14', '2025-01-14'] }],
  ['one of them undated', { note: '2025-02-01', published: ['2022-03-14', ''] }],
  ['cited in a note without a date', { published: ['2012-03-14'] }],
  [
    'from the time that the figure is of',
    {
      note: '2025-02-01',
      text: 'In March 2022 Umbra employed 5,200 people',
      published: ['2022-03-14'],
    },
  ],
  ['old where the rule is off', { note: '2025-02-01', published: ['2012-03-14'], settings: {} }],
  [
    'younger than the setting says',
    {
      note: '2025-02-01',
      published: ['2022-03-14'],
      settings: {
        '.tickmark.json': '{ "rules": { "stale-source": "hint" }, "staleAfterMonths": 60 }',
      },
    },
  ],
])('a source is not reported that is %s', async (_, given) => {
  expect(await listMessages(given)).toEqual([])
})

test('The message tells the source, its date and the limit, once for a citation.', async () => {
  const text = 'Umbra employs 5,200 people in 140 shops'
  expect(await listMessages({ note: '2025-02-01', text, published: ['2022-03-14'] })).toEqual([
    '@a: a is of 2022-03-14, more than 24 months older than what it is cited for.',
  ])
})
