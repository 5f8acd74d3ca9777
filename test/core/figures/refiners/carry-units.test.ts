import { describe, test } from 'vitest'
import { checkFigures, checkNothing } from '../check-figures.ts'

describe('a letter is a scale where a count goes before or a verb tells of counting', () => {
  test.each<[string, string[]]>([
    ['A record 83.9m travelled through the airport in 2024.', ['83.9m = 83.9 million count']],
    ['It sold 4.2m in 2024.', ['4.2m = 4.2 million count']],
    [
      'Stocks fell 4.6m barrels to 425.2m.',
      ['4.6m barrels = 4.6 million barrels', '425.2m = 425.2 million barrels'],
    ],
    [
      'It flew 83.9m passengers, up from 79.2m.',
      ['83.9m = 83.9 million passengers', '79.2m = 79.2 million count'],
    ],
    [
      'It shipped 12.3m phones, and its rival shipped 9.8m.',
      ['12.3m = 12.3 million phones', '9.8m = 9.8 million count'],
    ],
    [
      'Subscribers rose 8.9m to 277.7m.',
      ['8.9m = 8.9 million count', '277.7m = 277.7 million count'],
    ],
  ])('%s', checkFigures)
})

describe('elsewhere it is a length or nothing', () => {
  test.each([
    'He ran 800m in 1:45.',

    'The yacht is 40m.',
    'The 4x100m relay was over by then.',
  ])('%s', checkNothing)
})

describe('a length beside a count', () => {
  test.each<[string, string[]]>([
    ['A 400m-long ship, 61m wide.', ['400m = 400 m', '61m = 61 m']],
    ['Some 20m people watched the 800m final.', ['20m = about 20 million people']],
    ['It cut 1.2m jobs and stands 300m from the coast.', ['1.2m = 1.2 million jobs']],
  ])('%s', checkFigures)
})
