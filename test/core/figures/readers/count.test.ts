import { describe, test } from 'vitest'
import { checkFigures, checkNothing } from '../check-figures.ts'

describe('numbers that count the noun of an adjective', () => {
  test.each<[string, string[]]>([
    ['A 1,500-person team moved in.', ['1,500 = 1,500 person']],
    ['A 2,000-strong team moved in.', ['2,000 = 2,000 count']],
    ['The 200-seat hall and the 1800-bed hospital', ['200 = 200 seat', '1800 = 1,800 bed']],
    ['a 500‑room hotel', ['500 = 500 room']],
    ['公司有1,500-person團隊。', ['1,500 = 1,500 person']],
    ['公司有1,500-person团队。', ['1,500 = 1,500 person']],
  ])('%s', checkFigures)
  test.each([
    'A Phase 3-patient plan.',
    'The Boeing 747-seat map.',
    'A 2.5-person office.',
    'A three-person team.',
    'A 40-minute talk.',
    'GPT-4-member list.',
  ])('%s', checkNothing)
})

test.each([
  'It paid $5 constructor fees.',
  'It hired 500 constructor people, 3 constructor million.',
])('a word that is no scale is none: %s', (text) => {
  checkFigures(text, text.includes('$') ? ['$5 = USD 5'] : ['500 = 500 people'])
})
