import { describe, expect, test } from 'vitest'
import { readClauses } from '../../../server/src/core/claims/clauses.ts'
import { readAll } from './statements.ts'

/** The clauses of a sentence, with the figures that the reader of figures finds in it. */
function checkClauses(text: string, ...expected: readonly string[]): void {
  const figures = readAll(text).map(({ figure }) => figure.span)
  const clauses = readClauses(text, figures, figures)
  expect(clauses.map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected)
}

describe('punctuation ends a clause', () => {
  test.each([
    ['In 2023, sales grew 4%', ['In 2023', 'sales grew 4%']],
    ['sales grew 4%; costs fell 2%', ['sales grew 4%', 'costs fell 2%']],
    ['sales (lamps alone) grew 4%', ['sales', 'lamps alone', 'grew 4%']],
    ['sales grew 4% — a record', ['sales grew 4%', 'a record']],
    ['銷量成長4%，成本下降2%', ['銷量成長4%', '成本下降2%']],
    ['销量增长4%；成本下降2%', ['销量增长4%', '成本下降2%']],
    ['銷量（僅路燈）成長4%', ['銷量', '僅路燈', '成長4%']],
  ])('%s', (text, clauses) => checkClauses(text, ...clauses))

  test.each(['sales reached 1,234,567 lamps', 'at 10:30 sales grew 4%', '銷量達1,234,567盞', ''])(
    'punctuation inside a number does not: %s',
    (text) => checkClauses(text, ...(text === '' ? [] : [text])),
  )
})

describe('a conjunction ends a clause where figures stand on both sides', () => {
  test.each([
    ['sales grew 4% and costs fell 2%', ['sales grew 4%', 'costs fell 2%']],
    ['sales grew 4% while costs fell 2%', ['sales grew 4%', 'costs fell 2%']],
    ['sales of $4 million compared with $3 million', ['sales of $4 million', '$3 million']],
    ['銷量成長4%而成本下降2%', ['銷量成長4%', '成本下降2%']],
    ['销量增长4%和成本下降2%', ['销量增长4%', '成本下降2%']],
    ['路燈4,000盞、電扇3,000台', ['路燈4,000盞', '電扇3,000台']],
  ])('%s', (text, clauses) => checkClauses(text, ...clauses))

  test.each([
    'sales of lamps and fans grew 4%',
    'sales grew 4% on lamps and fans',
    '路燈和電扇的銷量成長4%',
    '路灯与电扇的销量增长4%',
  ])('not where only one side has any: %s', (text) => checkClauses(text, text))
})
