import { describe, expect, test } from 'vitest'
import { findGroups } from '../../../server/src/core/sources/group-sources.ts'
import { readSources } from '../../../server/src/core/sources/read-source.ts'

/** The groups of two sources and more, each as its keys. */
function groupsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const sources = Object.entries(files).flatMap(
    ([path, text]) =>
      readSources({ uri: `file:///w/${path}`, path, text, inSourceFolder: true }, { dollar: 'USD' })
        .sources,
  )
  const groups = new Map<string, string[]>()
  const found = findGroups(sources)
  expect(found.size).toBe(sources.length)
  for (const { id, key } of sources) {
    const group = found.get(id) ?? ''
    groups.set(group, [...(groups.get(group) ?? []), key])
  }
  return [...groups.values()].filter((keys) => keys.length > 1).map((keys) => keys.join(' '))
}

const ARTICLE = Array.from(
  { length: 12 },
  (_, index) =>
    `In month ${index + 1} the harbour of town ${index} handled ${index * 37 + 5} thousand boxes, more than the year before.`,
).join('\n\n')
const CHINESE =
  '台積電二月營收達新台幣二千六百億元，比去年同月成長四成三，法人認為人工智慧晶片的需求仍然強勁，下半年可望更好；不過美元走弱，可能使毛利率少掉一個百分點。'

describe('findGroups', () => {
  test('sources with one address are one', () => {
    expect(
      groupsOf({
        'a.md': '---\nurl: https://www.example.com/x?utm_source=y\n---\none',
        'b.md': '---\nurl: http://example.com/x/\n---\ntwo',
        'c.md': '---\nurl: https://example.com/z\n---\nthree',
      }),
    ).toEqual(['a b'])
  })

  test('an entry is the article with its address, DOI or key', () => {
    expect(
      groupsOf({
        'one.md': '---\nurl: https://example.com/x\n---\none',
        'two.md': '---\ndoi: 10.1000/abc\n---\ntwo',
        'three.md': 'three',
        'refs.bib':
          '@misc{first, url={https://example.com/x}}\n@misc{second, url={https://example.com/q}, doi={10.1000/ABC}}\n@misc{three}\n@misc{four}',
      }),
    ).toEqual(['one first', 'two second', 'three three'])
  })

  test('a key that two articles have ties an entry to neither', () => {
    expect(groupsOf({ 'x/a.md': 'one', 'y/a.md': 'two', 'refs.bib': '@misc{a}' })).toEqual([])
  })

  test('articles with nearly the same text are one', () => {
    expect(
      groupsOf({
        'a.md': `---\nurl: https://example.com/1\n---\n${ARTICLE}`,
        'b.md': `---\nurl: https://example.org/2\n---\n${ARTICLE}\n\nWritten by our agency.`,
        'c.txt': ARTICLE.toUpperCase(),
        'zh1.md': CHINESE,
        'zh2.md': `【快訊】${CHINESE}`,
      }),
    ).toEqual(['a b c', 'zh1 zh2'])
  })

  test('articles that share some sentences, or say little, are not', () => {
    const half = ARTICLE.slice(0, ARTICLE.length / 2)
    expect(
      groupsOf({
        'a.md': ARTICLE,
        'b.md': `${half}\n\n${ARTICLE.replaceAll('town', 'city').replaceAll('harbour', 'station')}`,
      }),
    ).toEqual([])
    expect(groupsOf({ 'a.md': 'Sales rose 17%.', 'b.md': 'Sales rose 17%.' })).toEqual([])
  })

  test('the cost grows with the number of sources', () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `${index}.md`,
        `${CHINESE} ${index} ${CHINESE.slice(index % 40)} ${index * 7}`,
      ]),
    )
    const start = performance.now()
    groupsOf(files)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
