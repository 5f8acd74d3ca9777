import { describe, test } from 'vitest'
import { checkFigures } from '../check-figures.ts'

describe('shares of a hundred in Chinese words', () => {
  test.each<[string, string[]]>([
    ['佔百分之五到百分之十的家庭', ['百分之五到百分之十 = 5–10 %']],
    ['占百分之5到10的家庭', ['百分之5到10 = 5–10 %']],
  ])('%s', checkFigures)
})

describe('ends that go down are no range', () => {
  test.each<[string, string[]]>([
    ['由百分之九到一', ['百分之九 = 9 %']],
    ['从百分之90-5', ['百分之90 = 90 %']],
  ])('%s', checkFigures)
})
