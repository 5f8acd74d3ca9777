import { describe, expect, test } from 'vitest'
import { printCoverage, read } from './read.ts'

function checkSentence(text: string, expected: readonly string[]): void {
  expect(printCoverage(read(text), 'sentence')).toEqual(expected)
}

describe('a sentence', () => {
  test.each([
    ['It rose 5% [@a]. It fell 6%.', ['5% @a', '6%']],
    ['It rose 5%.[^a] It fell 6%. [^b] Then 7%.', ['5% [^a]', '6% [^b]', '7%']],
    ['It rose 5%. [@a] It fell 6%.', ['5% @a', '6%']],
    ['它上升5%。[^a]它下降6%。', ['5% [^a]', '6%']],
    ['它上升5%。（[報](https://a.example)）它下降6%。', ['5% [報](https://a.example)', '6%']],
    ['It rose 5%. ([A](https://a.example)) It fell 6%.', ['5% [A](https://a.example)', '6%']],
    ['It rose 5%. [A](https://a.example) said 6%.', ['5%', '6% [A](https://a.example)']],
    ['It rose 5%. [A](https://a.example)', ['5% [A](https://a.example)']],
    ['It rose 5%. <https://a.example>', ['5% <https://a.example>']],
    ['It rose 5%, then 6% (Source: A).', ['5% (Source: A)', '6% (Source: A)']],
    ['它上升5%（本研究估算）。它下降6%。', ['5% （本研究估算）', '6%']],
    ['It rose 5%^[A, 4%]. It fell 6%.', ['5% ^[A, 4%]', '6%', '4%']],
    ['# It rose 5% [@a]', ['5% @a']],
    ['It rose 5% [@a; @b].', ['5% @a @b']],
    ['It rose 5%[^a], then 6%.', ['5% [^a]', '6% [^a]']],
    ['"It rose 5%."[^a] He left 6%.', ['5% [^a]', '6%']],
    ['It rose 5%. @a', ['5% @a']],
    ['It rose 5%. @a says 6%.', ['5%', '6% @a']],
    ['它上升5%。@a 指出6%。', ['5%', '6% @a']],
  ])('%j', checkSentence)
})

describe('a source line', () => {
  const TABLE = '| a | b |\n|---|---|\n| c | 5% |\n| d | 6% |'
  test.each([
    ['It rose 5%. It fell 6%.\n\nSource: A', ['5% A', '6% A']],
    ['It rose 5%. It fell 6%.\nSource: A', ['5% A', '6% A']],
    ['It rose 5%. It fell 6%. Source: A', ['5% A', '6% A']],
    ['它上升5%。它下降6%。資料來源：甲', ['5% 甲', '6% 甲']],
    [
      `${TABLE}\n\n資料來源：[甲](https://a.example)`,
      ['5% [甲](https://a.example)', '6% [甲](https://a.example)'],
    ],
    [`${TABLE}\n来源：甲`, ['5% 甲', '6% 甲']],
    [`${TABLE}\n\nTable 1: Rises of 7%\n\nSource: A`, ['5% A', '6% A', '7% A']],
    [`${TABLE}\n\nTable 1: Rises of 7%\nSource: A`, ['5% A', '6% A', '7% A']],
    ['- It rose 5%\n- It fell 6%\n\nSource: A', ['5% A', '6% A']],
    ['- It rose 5%\n- It fell 6%\nSource: A', ['5% A', '6% A']],
    ['- It rose 5%\n- It fell 6%\n  Source: A', ['5%', '6% A']],
    ['- It rose 5%\n- It fell 6%\n- Source: A', ['5% A', '6% A']],
    ['> It rose 5%.\n>\n> It fell 6%.\n>\n> Source: A', ['5% A', '6% A']],
    ['It rose 5%.\n\nIt fell 6%.\n\nSource: A\n\nSources: B', ['5%', '6% A B']],
    ['It rose 5%.\n<!-- source: own calculation -->', ['5% <!-- source: own calculation -->']],
    ['# It rose 5%\n\nSource: A', ['5%']],
  ])('%j', checkSentence)
})

describe('a table', () => {
  test.each([
    ['| a | b |\n|---|---|\n| c [@x] | 5% |\n| d | 6% |', ['5% @x', '6%']],
    ['| a | b [@x] | c |\n|---|---|---|\n| d | 5% | 6% |', ['5% @x', '6%']],
    ['Table 1: Rises [@x]\n\n| a | b |\n|---|---|\n| c | 5% |', ['5% @x']],
    ['表一　成長率[^x]\n\n| a | b |\n|---|---|\n| c | 5% |', ['5% [^x]']],
    ['| a | b |\n|---|---|\n| c | 5% |\n\n圖表2：成長率[^x]', ['5% [^x]']],
    ['The rises were as follows [@x]:\n\n| a | b |\n|---|---|\n| c | 5% |', ['5% @x']],
    ['**Table 1.** Rises [@x]\n\n| a | b |\n|---|---|\n| c | 5% |', ['5% @x']],
    ['It rose (in line with plans) [@x].\n\n| a | b |\n|---|---|\n| c | 5% |', ['5%']],
    ['They rose [@x].\n\n| a | b |\n|---|---|\n| c | 5% |', ['5%']],
  ])('%j', checkSentence)
})

describe('a lead-in', () => {
  test.each([
    ['The rises were as follows:[^x]\n\n- a 5%\n- b 6%', ['5% [^x]', '6% [^x]']],
    ['It fell 4% [@y]. The rises were as follows [@x]:\n\n- a 5%', ['4% @y', '5% @x']],
    ['成長率如下[^x]：\n\n1. 甲5%\n2. 乙6%', ['5% [^x]', '6% [^x]']],
    ['They rose [@x].\n\n- a 5%', ['5%']],
    ['- They rose [@x]:\n  - a 5%\n- It fell 6%', ['5% @x', '6%']],
  ])('%j', checkSentence)
})

describe('with the scope of paragraphs', () => {
  test.each([
    ['It rose 5%. It fell 6% [@a].\n\nIt rose 7%.', ['5% @a', '6% @a', '7%']],
    ['- It rose 5%. It fell.[^a]\n- It rose 6%.', ['5% [^a]', '6%']],
    ['- It rose 5%.\n  - It fell 6%.[^a]', ['5%', '6% [^a]']],
    ['| a | b |\n|---|---|\n| c [@x] | 5% |\n| d | 6% |', ['5% @x', '6%']],
  ])('%j', (text, expected) => {
    expect(printCoverage(read(text), 'paragraph')).toEqual(expected)
  })
})

test('Figures in footnotes need no citation.', () => {
  checkSentence('It rose.[^a]\n\n[^a]: A, 5% [@x].', ['5%'])
})
