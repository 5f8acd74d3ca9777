import { describe, expect, it } from 'vitest'
import { isCitationNeeded } from '../../../server/src/core/note/citation-needed.ts'
import { withAnnualReports } from './annual-reports.ts'
import { offerFixes } from './offer-fixes.ts'

async function define(text: string) {
  const { fixes } = offerFixes(await withAnnualReports, text, 'footnote')
  return fixes.find(({ title }) => title.startsWith('Define '))
}

describe('a footnote that is defined nowhere', () => {
  it.each([
    [
      'Acme revenue was $593 million in 2024.[^nope]\n',
      '[^nope]: [Acme reports](https://acme.example/2024), Acme, 2025-02-03\n',
    ],
    [
      '台灣高鐵2024年營收為532億元。[^無]\n',
      '[^無]: [高鐵年報](https://hsr.example/2024)，台灣高鐵\n',
    ],
    [
      '国铁集团2024年营收为1.28万亿元。[^无]\n',
      '[^无]: [高铁年报](https://rail.example/2024)，国铁\n',
    ],
  ])('is defined as the source that states its figure: %s', async (text, definition) => {
    const fix = await define(text)
    expect(fix).toMatchObject({
      text: `${text}\n${definition}`,
      preferred: true,
      settles: ['undefined-citation'],
    })
    expect(fix?.title).toMatch(/^Define \[\^.+\]: /)
    expect(offerFixes(await withAnnualReports, fix?.text ?? '', 'footnote').findings).toEqual([])
  })

  it.each([
    ['Acme revenue was $777 million in 2019.[^nope]\n', 'citation needed'],
    ['It rained.[^nope]\n', 'citation needed'],
    ['高鐵2019年營收為777億元。[^無]\n', '來源請求'],
    ['国铁2019年营收为777亿元。[^无]\n', '来源请求'],
  ])('is left to its author where no source does: %s', async (text, words) => {
    const fix = await define(text)
    const label = /\[\^.+?\]/.exec(text)?.[0]
    expect(fix).toEqual({
      title: `Define ${label}`,
      text: `${text}\n${label}: ${words}\n`,
      preferred: false,
      settles: [],
    })
  })

  it('is filled in once its definition asks for a source', async () => {
    const text = 'Acme revenue was $593 million in 2024.[^nope]\n\n[^nope]: Citation needed\n'
    const checker = await withAnnualReports
    const { findings, fixes } = offerFixes(checker, text, 'footnote')
    const isReported = findings.some(({ rule }) => rule === 'undefined-citation')
    const filled = fixes.find(({ title }) => title.startsWith('Define '))?.text
    expect(filled).toBe(
      isReported
        ? 'Acme revenue was $593 million in 2024.[^nope]\n\n[^nope]: [Acme reports](https://acme.example/2024), Acme, 2025-02-03\n'
        : undefined,
    )
  })
})

it('tells words that ask for a source from those that name one', () => {
  const stubs = [
    'citation needed',
    ' Citation needed ',
    '[citation needed]',
    '來源請求',
    '来源请求',
  ]
  expect(stubs.filter(isCitationNeeded)).toEqual(stubs)
  const others = ['', 'Reuters', 'citation needed: Reuters', '來源請求書']
  expect(others.filter(isCitationNeeded)).toEqual([])
})
