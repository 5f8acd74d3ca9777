import { describe, expect, it } from 'vitest'
import type { CitationStyle } from '../../../server/src/core/editor/fix.ts'
import { withAnnualReports } from './annual-reports.ts'
import { offerFixes } from './offer-fixes.ts'

/** The note's first line with the first citation that is offered. */
async function cite(text: string, style: CitationStyle): Promise<string> {
  const checker = await withAnnualReports
  const { fixes } = offerFixes(checker, text, style)
  const fixed = fixes.find(({ title }) => title.startsWith('Cite '))?.text ?? ''
  const rest = offerFixes(checker, fixed, style).findings.map(({ rule }) => rule)
  expect({ fixed, rest }).toEqual({ fixed, rest: [] })
  return fixed.split('\n', 1)[0] ?? ''
}

const EN = 'Acme revenue was $593 million in 2024'
const HANT = '台灣高鐵2024年營收為532億元'
const HANS = '国铁集团2024年营收为1.28万亿元'

describe('a figure inside a link is cited behind it, since links do not nest', () => {
  const rows: readonly (readonly [style: CitationStyle, before: string, after: string])[] = [
    ['footnote', `[${EN}](#x).`, `[${EN}](#x).[^acme]`],
    ['pandoc', `[${EN}](#x).`, `[${EN}](#x). [@acme]`],
    ['link', `[${EN}](#x).`, `[${EN}](#x). ([Acme](https://acme.example/2024))`],
    ['wikilink', `[${EN}](#x).`, `[${EN}](#x) [[acme]].`],
    ['footnote', `[${EN}.](#x)`, `[${EN}.](#x)[^acme]`],
    ['pandoc', `[${EN}.](#x)`, `[${EN}.](#x) [@acme]`],
    ['pandoc', `[**${EN}**][y]. It rained.`, `[**${EN}**][y]. [@acme] It rained.`],
    ['pandoc', `Then [${EN}](<a(b).md> "of (it)")`, `Then [${EN}](<a(b).md> "of (it)") [@acme]`],
    ['wikilink', `[${EN}](#x). It rained.`, `[${EN}](#x) [[acme]]. It rained.`],
    ['pandoc', `See [this](#x): ${EN}.`, `See [this](#x): ${EN} [@acme].`],
    ['pandoc', `\\[${EN}\\].`, `\\[${EN}\\] [@acme].`],
    ['footnote', `[${HANT}](#x)。`, `[${HANT}](#x)。[^hsr]`],
    ['pandoc', `[${HANT}](#x)。`, `[${HANT}](#x)。[@hsr]`],
    ['link', `[${HANT}](#x)。`, `[${HANT}](#x)。（[台灣高鐵](https://hsr.example/2024)）`],
    ['pandoc', `[${HANS}](#x)。`, `[${HANS}](#x)。[@rail]`],
    ['link', `[${HANS}](#x)。`, `[${HANS}](#x)。（[国铁](https://rail.example/2024)）`],
  ]
  it.each(rows)('%s: %s', async (style, before, after) => {
    expect(await cite(`${before}\n\n[y]: #y\n`, style)).toBe(after)
  })
})

describe('a comment behind the sentence stays behind its citation', () => {
  const rows: readonly (readonly [style: CitationStyle, before: string, after: string])[] = [
    ['footnote', `${EN}. <!-- c -->`, `${EN}.[^acme] <!-- c -->`],
    ['footnote', `${EN}.<!-- c --> <!-- d -->`, `${EN}.[^acme]<!-- c --> <!-- d -->`],
    ['footnote', `- ${EN} <!-- c -->`, `- ${EN}[^acme] <!-- c -->`],
    ['pandoc', `${EN}. <!-- c -->`, `${EN} [@acme]. <!-- c -->`],
    ['footnote', `${HANT}。 <!-- 註 -->`, `${HANT}。[^hsr] <!-- 註 -->`],
    ['footnote', `${HANS}。<!-- 注 -->`, `${HANS}。[^rail]<!-- 注 -->`],
  ]
  it.each(rows)('%s: %s', async (style, before, after) => {
    expect(await cite(`${before}\n`, style)).toBe(after)
  })
})
