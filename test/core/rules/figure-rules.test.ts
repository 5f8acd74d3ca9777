import { expect, test } from 'vitest'
import type { RuleId } from '../../../server/src/core/rules/rule.ts'
import { findFindings } from './find-findings.ts'

const NOTE = 'Nvidia lost $593 billion of market value on 27 January 2025'

function article(title: string, text: string): string {
  return `---\ntitle: ${title}\npublished: 2025-01-28\n---\n\n${text}\n`
}

/** The one finding of a rule, as `at: message`, with its related places. */
async function checkFinding(
  rule: RuleId,
  files: Readonly<Record<string, string>>,
  finding: string | undefined,
  ...related: readonly string[]
): Promise<void> {
  const found = await findFindings(rule, files)
  expect(found.map(({ at, message }) => `${at}: ${message}`)).toEqual(finding ? [finding] : [])
  expect(found.flatMap((item) => item.related)).toEqual(related)
}

const WIRE = { 'sources/wire.md': article('The Wire', `${NOTE}.`.replace('593', '589')) }
const LEDGER = { 'sources/ledger.md': article('總帳', '輝達2025年1月27日市值蒸發5,800億美元。') }
const RIGHT = { 'sources/right.md': article('Right', `${NOTE}.`) }

test('a mismatch names the source and its value and leads to it', async () => {
  await checkFinding(
    'mismatched-figure',
    { 'note.md': `${NOTE} [@wire].`, ...WIRE, ...LEDGER },
    '$593 billion: The note says $593 billion, The Wire says $589 billion.',
    'sources/wire.md $589 billion: The Wire says $589 billion',
  )
  await checkFinding('mismatched-figure', { 'note.md': `${NOTE} [@right].`, ...RIGHT }, undefined)
})

test('a mismatch that looks like a slip is called one', async () => {
  const check = (figure: string, message: string) =>
    checkFinding(
      'mismatched-figure',
      { 'note.md': `${NOTE.replace('$593 billion', figure)} [@right].`, ...RIGHT },
      `${figure}: The note says ${figure}, Right says $593 billion${message}`,
      'sources/right.md $593 billion: Right says $593 billion',
    )
  await check('$539 billion', ': a slip of digits?')
  await check('$593 million', ': a slip of scale?')
  await check('$400 billion', '.')
  await checkFinding(
    'mismatched-figure',
    {
      'note.md': 'Nvidia rose 17% on 27 January 2025 [@fall].',
      'sources/fall.md': article('Fall', '輝達2025年1月27日下跌17%。'),
    },
    '17%: The note says 17%, Fall says 17% in the other direction.',
    'sources/fall.md 17%: Fall says 17%',
  )
})

test('a contested figure names who differs and counts the rest', async () => {
  await checkFinding(
    'contested-figure',
    { 'note.md': `${NOTE} [@right].`, ...RIGHT, ...WIRE },
    '$593 billion: The note says $593 billion, but The Wire says $589 billion.',
    'sources/wire.md $589 billion: The Wire says $589 billion',
  )
  const [found] = await findFindings('contested-figure', {
    'note.md': `${NOTE}.`,
    ...WIRE,
    ...LEDGER,
  })
  expect(found?.message).toMatch(/, and 1 more differs\.$/)
  expect(found?.related).toHaveLength(2)
  const [three] = await findFindings('contested-figure', {
    'note.md': `${NOTE}.`,
    ...WIRE,
    ...LEDGER,
    'sources/mail.md': article('Mail', `${NOTE}.`.replace('593', '610')),
  })
  expect(three?.message).toMatch(/, and 2 more differ\.$/)
})

test('a mismatched figure is not contested as well', async () => {
  const files = { 'note.md': `${NOTE} [@wire].`, ...WIRE, ...LEDGER }
  await checkFinding('contested-figure', files, undefined)
})

test('an unsourced figure names the source that states it', async () => {
  await checkFinding(
    'unsourced-figure',
    { 'note.md': `${NOTE}.`, ...RIGHT },
    '$593 billion: $593 billion has no source. Right says $593 billion.',
  )
  await checkFinding(
    'unsourced-figure',
    { 'note.md': '輝達2025年1月27日市值蒸發5,930億美元。', ...RIGHT },
    '5,930億美元: 5,930億美元 has no source. Right says $593 billion.',
  )
  await checkFinding(
    'unsourced-figure',
    { 'note.md': '英伟达有40家门店。', ...RIGHT },
    '40家: 40家 has no source.',
  )
  await checkFinding('unsourced-figure', { 'note.md': `${NOTE} [@right].`, ...RIGHT }, undefined)
})

test('an unsupported figure names all that is cited for it', async () => {
  const other = { 'sources/lamps.md': article('燈', '公司有5,200名員工。') }
  await checkFinding(
    'unsupported-figure',
    { 'note.md': 'Tesla opened 40 shops [@right; @lamps].', ...RIGHT, ...other },
    '40: Right, 燈 says nothing about 40.',
  )
  await checkFinding('unsupported-figure', { 'note.md': `${NOTE} [@right].`, ...RIGHT }, undefined)
})
