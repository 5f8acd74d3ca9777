import { expect, it } from 'vitest'
import { offerFixes, readSources } from './offer-fixes.ts'

function article(publisher: string, published: string, text: string): string {
  const address = `https://${published}.example/${publisher.length}`
  return `---\ntitle: ${publisher}\nsource: ${address}\npublisher: ${publisher}\npublished: ${published}\n---\n\n${text}\n`
}

const EN = 'TSMC reported revenue of NT$868.46 billion for the fourth quarter of 2024.'
const HANT = '台積電2024年第四季營收為新台幣8,684.6億元。'
const HANS = '台积电2024年第四季度营收为新台币8,684.6亿元。'

const withSources = readSources({
  'sources/a.md': article('Ledger', '2025-01-16', EN),
  'sources/b.md': article('Gazette', '2025-01-10', `${EN} It was the best quarter so far.`),
  'sources/c.md': article('日誌', '2025-01-18', HANT),
  'sources/d.md': article('產業週報', '2025-01-17', `這是本季最大的消息：${HANT}`),
  'sources/e.md': article('日报', '2025-01-19', HANS),
})

it.each([
  [EN, ['Gazette', 'Ledger']],
  [HANT, ['產業週報', '日誌', '日报']],
  [HANS, ['日报', '產業週報', '日誌']],
])(
  'sources in the language of the note come first, then the earlier ones: %s',
  async (text, first) => {
    const { fixes } = offerFixes(await withSources, `${text}\n`, 'footnote')
    const cited = fixes.flatMap(
      ({ title }) => /^Cite (?<name>[^,]+)/.exec(title)?.groups?.name ?? [],
    )
    expect(cited.slice(0, first.length)).toEqual(first)
    expect(fixes.filter(({ preferred }) => preferred)[0]?.title).toContain(first[0])
  },
)
