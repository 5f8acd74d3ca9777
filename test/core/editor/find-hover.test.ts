import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../server/src/core/checker.ts'
import { findHover } from '../../../server/src/core/editor/find-hover.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts'
import type { Locale } from '../../../server/src/core/text/message.ts'
import { toEditorNote } from '../../../server/src/core/to-editor-note.ts'
import { createMemoryWorkspace, toMemoryUri } from '../../support/memory-workspace.ts'

const ARTICLE = (publisher: string, sentence: string) => `---
title: A year of chips
source: https://${publisher.toLowerCase()}.example/chips
publisher: ${publisher}
published: 2025-01-16
---

${sentence}
`
const FILES = {
  'sources/ledger.md': ARTICLE(
    'Ledger',
    'TSMC reported revenue of NT$868.46 billion for the fourth quarter of 2024.',
  ),
  'sources/herald.md': ARTICLE(
    'Herald',
    'TSMC reported revenue of NT$886.46 billion for the fourth quarter of 2024.',
  ),
  'sources/gazette.md': ARTICLE(
    'Gazette',
    'TSMC reported revenue of NT$759.7 billion for the third quarter of 2024.',
  ),
}

async function hover(note: string, place: string, locale: Locale = 'en', maxSources = 8) {
  const files = { ...FILES, 'notes/a.md': note }
  const checker = createChecker(createMemoryWorkspace(files), DEFAULT_SETTINGS)
  await checker.readWorkspace()
  const checked = checker.checkNote(toMemoryUri('notes/a.md'))!
  const editorNote = toEditorNote(checker, checked)
  const options = {
    locale,
    maxSources,
    markdown: true,
    images: false,
    linkTo: (uri: string, span: { start: number }) => `${uri.split('/').at(-1)}#${span.start}`,
  }
  const markdown = findHover(editorNote, note.indexOf(place) + 1, options)?.text
  const plain = findHover(editorNote, note.indexOf(place) + 1, {
    ...options,
    markdown: false,
  })?.text
  return { markdown, plain }
}

const CLAIM = 'TSMC reported revenue of NT$868.5 billion for the fourth quarter of 2024'

describe('over a figure', () => {
  it('agreements come first, what is cited is said, what was not compared has its reason', async () => {
    const { markdown, plain } = await hover(`${CLAIM} [@ledger].\n`, 'NT$')
    expect(markdown).toMatchInlineSnapshot(`
      "**NT\\$868\\.5 billion** = TWD 868\\.5 billion  
      ✓ Verified\\: a cited source states this value  
      ✗ Contested\\: a source in the workspace states another value

      | Source | Says |  |  |
      | :-- | :-- | :-- | :-- |
      | This note | NT\\$868\\.5 billion |  | \`───◆────────────────────\` |
      | [Ledger\\, 16 Jan 2025](ledger.md#134) | NT\\$868\\.46 billion | ✓ agrees\\, cited | \`───●────────────────────\` |
      | [Herald\\, 16 Jan 2025](herald.md#134) | NT\\$886\\.46 billion | ✗ differs by 2\\.1\\% | \`────────────────────✕───\` |

      Matched on\\: TSMC · revenue · Q4 2024

      Close\\, but not compared

      - [Gazette\\, 16 Jan 2025](gazette.md#136)\\: NT\\$759\\.7 billion \\(other period\\: fourth quarter of 2024\\, third quarter of 2024\\)"
    `)
    expect(plain).toMatchInlineSnapshot(`
      "NT$868.5 billion = TWD 868.5 billion
      ✓ Verified: a cited source states this value
      ✗ Contested: a source in the workspace states another value
      ───◆──────────────────── This note: NT$868.5 billion
      ───●──────────────────── ✓ Ledger, 16 Jan 2025: NT$868.46 billion, agrees, cited (TSMC · revenue · Q4 2024)
      ────────────────────✕─── ✗ Herald, 16 Jan 2025: NT$886.46 billion, differs by 2.1% (TSMC · revenue · Q4 2024)
      Close, but not compared:
      · Gazette, 16 Jan 2025: NT$759.7 billion (other period: fourth quarter of 2024, third quarter of 2024)"
    `)
  })

  it('speaks Chinese', async () => {
    expect((await hover(`${CLAIM}.\n`, 'NT$', 'zh-tw')).markdown).toMatchInlineSnapshot(`
      "**NT\\$868\\.5 billion** = 8685億新台幣  
      ○ 無來源：沒有引用涵蓋此數字  
      ✗ 有爭議：工作區中有來源所述數值不同

      | 來源 | 所述 |  |  |
      | :-- | :-- | :-- | :-- |
      | 本筆記 | NT\\$868\\.5 billion |  | \`───◆────────────────────\` |
      | [Ledger，2025年1月16日](ledger.md#134) | NT\\$868\\.46 billion | ✓ 相符 | \`───●────────────────────\` |
      | [Herald，2025年1月16日](herald.md#134) | NT\\$886\\.46 billion | ✗ 相差 2\\.1\\% | \`────────────────────✕───\` |

      比對依據：TSMC · revenue · Q4 2024

      相近但未比較

      - [Gazette，2025年1月16日](gazette.md#136)：NT\\$759\\.7 billion（期間不同：fourth quarter of 2024、third quarter of 2024）"
    `)
    expect((await hover(`${CLAIM}.\n`, 'NT$', 'zh-cn')).markdown).toMatchInlineSnapshot(`
      "**NT\\$868\\.5 billion** = 8685亿新台币  
      ○ 无来源：没有引用涵盖此数字  
      ✗ 有争议：工作区中有来源所述数值不同

      | 来源 | 所述 |  |  |
      | :-- | :-- | :-- | :-- |
      | 本笔记 | NT\\$868\\.5 billion |  | \`───◆────────────────────\` |
      | [Ledger，2025年1月16日](ledger.md#134) | NT\\$868\\.46 billion | ✓ 相符 | \`───●────────────────────\` |
      | [Herald，2025年1月16日](herald.md#134) | NT\\$886\\.46 billion | ✗ 相差 2\\.1\\% | \`────────────────────✕───\` |

      比对依据：TSMC · revenue · Q4 2024

      相近但未比较

      - [Gazette，2025年1月16日](gazette.md#136)：NT\\$759\\.7 billion（期间不同：fourth quarter of 2024、third quarter of 2024）"
    `)
  })

  it('lists no more sources than wanted, and counts the rest', async () => {
    const { markdown } = await hover(`${CLAIM}.\n`, 'NT$', 'en', 1)
    expect(markdown).toContain('and 1 more')
    expect(markdown).not.toContain('Herald')
  })

  it('is short where no source speaks of it', async () => {
    expect(await hover('It came to 48,200 parcels.\n', '48,200')).toMatchInlineSnapshot(`
      {
        "markdown": "**48\\,200** = 48\\,200 parcels  
      ○ Unsourced\\: no citation covers it",
        "plain": "48,200 = 48,200 parcels
      ○ Unsourced: no citation covers it",
      }
    `)
  })
})

describe('over a citation', () => {
  it('shows the source', async () => {
    expect(await hover('It rained [@ledger].\n', '@ledger')).toMatchInlineSnapshot(`
      {
        "markdown": "**[A year of chips](ledger.md#0)**  
      Ledger · 16 Jan 2025  
      [https\\:\\/\\/ledger\\.example\\/chips](https://ledger.example/chips)",
        "plain": "A year of chips
      Ledger · 16 Jan 2025
      https://ledger.example/chips",
      }
    `)
  })

  it('shows a footnote and the source that it leads to', async () => {
    const note = 'It rained.[^l]\n\n[^l]: See <https://ledger.example/chips>.\n'
    expect(await hover(note, '[^l]')).toMatchInlineSnapshot(`
      {
        "markdown": "**[A year of chips](ledger.md#0)**  
      Ledger · 16 Jan 2025  
      [https\\:\\/\\/ledger\\.example\\/chips](https://ledger.example/chips)",
        "plain": "A year of chips
      Ledger · 16 Jan 2025
      https://ledger.example/chips",
      }
    `)
  })

  it('says that there is none', async () => {
    expect((await hover('It rained [@nowhere].\n', '@nowhere')).plain).toBe(
      '@nowhere is defined nowhere',
    )
  })

  it('knows the author’s own', async () => {
    const note = 'It came to 48,200 parcels <!-- source: own calculation -->.\n'
    expect((await hover(note, '<!--')).plain).toBe('The author’s own figure')
  })
})

it('nothing is shown over other words', async () => {
  expect((await hover(`${CLAIM}.\n`, 'reported')).markdown).toBeUndefined()
})
