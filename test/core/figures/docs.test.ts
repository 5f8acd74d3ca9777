import { readFileSync } from 'node:fs'
import { describe, test } from 'vitest'
import { checkFigures, checkNothing } from './check-figures.ts'

const PAGE = new URL('../../../docs/figures.md', import.meta.url)

/** The lines of the fenced blocks called `figures`. */
function readExamples(): readonly string[] {
  const blocks = readFileSync(PAGE, 'utf8').matchAll(/```figures\n(?<lines>[^`]*)```/g)
  return [...blocks].flatMap((block) => block.groups?.lines?.trim().split('\n') ?? [])
}

describe('the examples of docs/figures.md hold', () => {
  test.each(readExamples())('%s', (line) => {
    const [text = '', expected = ''] = line.split(' → ')
    if (expected === 'nothing') checkNothing(text)
    else checkFigures(text, expected.split(' · '))
  })
})
