import { expect, test } from 'vitest'
import type { RuleId } from '../../../server/src/core/rules/rule.ts'
import { findFindings } from './find-findings.ts'

async function checkFindings(rule: RuleId, text: string, messages: readonly string[]) {
  const found = await findFindings(rule, { 'note.md': text })
  expect(found.map(({ message }) => message)).toEqual(messages)
}

const FIGURE = 'It came to 48,200 parcels.'

test.each([
  [`${FIGURE} <!-- tickmark-disable-line unsourced-figure -->`, []],
  [`${FIGURE} <!-- tickmark-disable-line -->`, []],
  [`<!-- tickmark-disable -->\n\n${FIGURE}\n\n<!-- tickmark-enable -->`, []],
  ['It rained. <!-- tickmark-disable-line -->', ['This comment silences nothing.']],
  [
    `${FIGURE}\n\n<!-- tickmark-disable unsourced-figure -->`,
    ['This comment silences nothing of unsourced-figure.'],
  ],
  [
    '---\n# tickmark-disable-file unused-source\n---\n\nIt rained.',
    ['This comment silences nothing of unused-source.'],
  ],
  // A rule that is off, as this is by itself, finds nothing that could be silenced.
  ['It rained. <!-- tickmark-disable-line stale-source -->', []],
  ['It rained. <!-- tickmark-disable-line no-such-rule -->', []],
  ['下雨了。 <!-- tickmark-disable-line unused-directive unsourced-figure -->', []],
])('what silences nothing in %j', (text, messages) =>
  checkFindings('unused-directive', text, messages),
)

test.each([
  [`${FIGURE} <!-- tickmark-disable-line unsourced-figure -- unsourced -->`, []],
  ['It rained. <!-- tickmark-disable-line rain wind -->', ['rain', 'wind']],
  ['<!-- tickmark-disable-file unknown-directive -->\n\n<!-- tickmark-disable rain -->', []],
])('rules that are none in %j', (text, rules) =>
  checkFindings(
    'unknown-directive',
    text,
    rules.map((rule) => `No rule is called ${rule}.`),
  ),
)

test('a directive that is none is named, other comments are not', async () => {
  await checkFindings('unknown-directive', 'It rained. <!-- tickmark-ignore x -->', [
    'No directive is called tickmark-ignore.',
  ])
  await checkFindings('unknown-directive', 'It rained. <!-- markdownlint-disable -->', [])
  await checkFindings('unknown-directive', 'It rained. <!-- tickmark - a note to self -->', [])
})

test('a directive without rules does not silence what is said of itself', async () => {
  await checkFindings('unused-directive', '<!-- tickmark-disable-file -->\n\nIt rained.', [
    'This comment silences nothing.',
  ])
})
