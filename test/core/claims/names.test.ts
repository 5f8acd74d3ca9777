import { describe, expect, test } from 'vitest'
import { nameParts, readNames } from '../../../server/src/core/claims/names.ts'

/** The names of a sentence, each at its place. */
function checkNames(text: string, ...names: readonly string[]): void {
  const found = readNames(text, [])
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(names)
  expect(found.map(({ words }) => words)).toEqual(names)
}

describe('unknown names are told by their capitals', () => {
  test.each([
    ['Investors in Siemens Energy lost 20%.', 'Siemens Energy'],
    ['The storm, called Hurricane Katrina, took 1,392 lives.', 'Hurricane Katrina'],
    ['In SURMOUNT-5 patients lost 20.2%.', 'SURMOUNT-5'],
    ['The sample of LK-99 weighed 2 g.', 'LK-99'],
    ['Deposits at the Bank of Nowhere fell 4%.', 'Bank of Nowhere'],
    ['Umbra Lamps’ revenue rose 4%.', 'Umbra Lamps'],
    ["Umbra's revenue rose 4%.", 'Umbra'],
    ['Umbra employs 400 people.', 'Umbra'],
    ['The lamps of Umbra & Sons sold well.', 'Umbra & Sons'],
    ['Lately, Umbra sold 400 lamps.', 'Umbra'],
    ['去年 Umbra 賣出400盞燈。', 'Umbra'],
    ['去年 Umbra 卖出400盏灯。', 'Umbra'],
  ])('%s', (text, name) => checkNames(text, name))

  test('names that stand apart are several', () => {
    checkNames('Both Umbra Lamps and Penumbra Glass grew.', 'Umbra Lamps', 'Penumbra Glass')
  })
})

describe('capitals for other reasons make no name', () => {
  test.each([
    'Lamps sold well, at 400 a day.',
    'Factories reported 400 cases.',
    'Parliament said 4% was enough.',
    'He said so. Lamps sold well.',
    'The shares fell 4% on Monday.',
    'On 3 March the price fell.',
    'Analysts expect 4%.',
    'The CEO of the firm left.',
    'It grew 4% YoY.',
    'I paid 4 dollars.',
    '公司賣出400盞燈。',
    '公司卖出400盏灯。',
  ])('%s', (text) => checkNames(text))

  test('what is taken already is left alone', () => {
    expect(readNames('Shares of Umbra fell.', [{ start: 10, end: 15 }])).toEqual([])
  })
})

describe('two spellings of a name share its distinctive words', () => {
  test.each([
    ['Umbra Lamps Inc.', ['umbra', 'lamps']],
    ['Hurricane Katrina', ['katrina']],
    ['Umbra Group', ['umbra']],
    ['Bank of Nowhere', ['nowhere']],
    ['Technology Holdings', []],
  ])('%s', (name, parts) => expect(nameParts(name)).toEqual(parts))
})
