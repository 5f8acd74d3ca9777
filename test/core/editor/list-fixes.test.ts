import { describe, expect, it } from 'vitest'
import { type Checker, createChecker } from '../../../server/src/core/checker.ts'
import type { EditorNote } from '../../../server/src/core/editor/editor-note.ts'
import type { CitationStyle, Fix } from '../../../server/src/core/editor/fix.ts'
import { listFixes } from '../../../server/src/core/editor/list-fixes.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { printMessage } from '../../../server/src/core/text/print-message.ts'
import { toEditorNote } from '../../../server/src/core/to-editor-note.ts'
import { createMemoryWorkspace, toMemoryUri } from '../../support/memory-workspace.ts'

const LEDGER = `---
title: Foundry closes a strong year
source: https://ledger.example/foundry
publisher: The Ledger
published: 2025-01-16
---

TSMC reported revenue of NT$868.46 billion for the fourth quarter of 2024.
`

const DAYBOOK = `---
title: 晶圓代工龍頭年終報捷
url: https://daybook.example/foundry
publisher: 產業日誌
published: 2025-01-16
---

台積電2024年第四季營收為新台幣8,684.6億元。
`

const NOTE = toMemoryUri('notes/note.md')
const CLAIM = 'TSMC reported revenue of NT$868.5 billion for the fourth quarter of 2024'
const WRONG = 'TSMC reported revenue of NT$886.5 billion for the fourth quarter of 2024'
const DEFINED =
  '[Foundry closes a strong year](https://ledger.example/foundry), The Ledger, 2025-01-16'
const CLAIM_ZH = '台積電2024年第四季營收為新台幣8,685億元'
const DEFINED_ZH = '[晶圓代工龍頭年終報捷](https://daybook.example/foundry)，產業日誌，2025-01-16'

interface Checked {
  readonly checked: EditorNote
  fix(title: string, style?: CitationStyle): string
  titles(): readonly string[]
}

async function createReader(path: string, source: string): Promise<Checker> {
  const checker = createChecker(createMemoryWorkspace({ [path]: source }), DEFAULT_SETTINGS)
  await checker.readWorkspace()
  return checker
}

const withLedger = createReader('sources/ledger.md', LEDGER)
const withDaybook = createReader('sources/daybook.md', DAYBOOK)

async function check(text: string, source = LEDGER): Promise<Checked> {
  const checker = await (source === DAYBOOK ? withDaybook : withLedger)
  checker.openDocument(NOTE, text)
  const note = checker.checkNote(NOTE)!
  const checked = toEditorNote(checker, note)
  const list = (style: CitationStyle = 'footnote') =>
    checked.findings.flatMap(({ span }) => listFixes(checked, span, { locale: 'en', style }))
  const title = (fix: Fix) => printMessage(fix.title, 'en')
  return {
    checked,
    titles: () => [...new Set(list().map(title))],
    fix(wanted, style) {
      const found = list(style).find((fix) => title(fix) === wanted)
      if (!found) throw new Error(`no “${wanted}” in ${list(style).map(title).join(', ')}`)
      return applyEdits(
        text,
        found.edits.flatMap(({ edits }) => edits),
      )
    },
  }
}

const CITE = 'Cite The Ledger, 16 Jan 2025'
const CITE_ZH = 'Cite 產業日誌, 16 Jan 2025'

describe('citing a source that states the figure', () => {
  const rows: readonly (readonly [name: string, before: string, after: string])[] = [
    ['behind the sentence', `${CLAIM}.\n`, `${CLAIM}.[^ledger]\n\n[^ledger]: ${DEFINED}\n`],
    [
      'behind its own sentence alone',
      `${CLAIM}. It was a good year.\n`,
      `${CLAIM}.[^ledger] It was a good year.\n\n[^ledger]: ${DEFINED}\n`,
    ],
    [
      'in a note without a last line ending',
      `${CLAIM}.`,
      `${CLAIM}.[^ledger]\n\n[^ledger]: ${DEFINED}\n`,
    ],
    [
      'with the line endings of the note',
      `# TSMC\r\n\r\n${CLAIM}.\r\n`,
      `# TSMC\r\n\r\n${CLAIM}.[^ledger]\r\n\r\n[^ledger]: ${DEFINED}\r\n`,
    ],
    [
      'behind the other definitions, with the next number',
      `${CLAIM}. It rained.[^1]\n\n[^1]: The weather.\n\nThe end.\n`,
      `${CLAIM}.[^2] It rained.[^1]\n\n[^1]: The weather.\n[^2]: ${DEFINED}\n\nThe end.\n`,
    ],
    [
      'by the footnote that it has already',
      `${CLAIM}. It was a good year.[^l]\n\n[^l]: <https://ledger.example/foundry?utm_source=x>\n`,
      `${CLAIM}.[^l] It was a good year.[^l]\n\n[^l]: <https://ledger.example/foundry?utm_source=x>\n`,
    ],
    [
      'under a label that is not taken',
      `${CLAIM}. It rained.[^ledger]\n\n[^ledger]: The weather.\n`,
      `${CLAIM}.[^ledger-2] It rained.[^ledger]\n\n[^ledger]: The weather.\n[^ledger-2]: ${DEFINED}\n`,
    ],
    [
      'before the full stop where the note has that habit',
      `${CLAIM}. It rained[^w].\n\n[^w]: The weather.\n`,
      `${CLAIM}[^ledger]. It rained[^w].\n\n[^w]: The weather.\n[^ledger]: ${DEFINED}\n`,
    ],
    [
      'at the end of a table cell',
      '| TSMC | Revenue, fourth quarter of 2024 |\n| --- | --- |\n| TSMC | NT$868.5 billion |\n',
      `| TSMC | Revenue, fourth quarter of 2024 |\n| --- | --- |\n| TSMC | NT$868.5 billion[^ledger] |\n\n[^ledger]: ${DEFINED}\n`,
    ],
    [
      'in a list item',
      `- ${CLAIM}\n- It rained\n`,
      `- ${CLAIM}[^ledger]\n- It rained\n\n[^ledger]: ${DEFINED}\n`,
    ],
    [
      'before a fence that nothing closes',
      `${CLAIM}.\n\n\`\`\`sh\nls\n`,
      `${CLAIM}.[^ledger]\n\n[^ledger]: ${DEFINED}\n\n\`\`\`sh\nls\n`,
    ],
    [
      'by its key where the note cites keys',
      `${CLAIM}. It rained [@weather].\n`,
      `${CLAIM} [@ledger]. It rained [@weather].\n`,
    ],
    [
      'by a link where the note links',
      `${CLAIM}. It rained ([diary](https://diary.example/a)).\n`,
      `${CLAIM} ([The Ledger](https://ledger.example/foundry)). It rained ([diary](https://diary.example/a)).\n`,
    ],
    [
      'by a wikilink where the note has those',
      `${CLAIM}. It was a good year [[ledger]].\n`,
      `${CLAIM} [[ledger]]. It was a good year [[ledger]].\n`,
    ],
  ]
  it.each(rows)('%s', async (_, before, after) => {
    expect((await check(before)).fix(CITE)).toBe(after)
    const rest = (await check(after)).checked.findings.filter(
      ({ rule }) => rule !== 'undefined-citation',
    )
    expect(rest).toEqual([])
  })

  const rowsZh: readonly (readonly [name: string, before: string, after: string])[] = [
    [
      'behind the sentence',
      `${CLAIM_ZH}。\n`,
      `${CLAIM_ZH}。[^daybook]\n\n[^daybook]: ${DEFINED_ZH}\n`,
    ],
    [
      'before the full stop where the note has that habit',
      `${CLAIM_ZH}。當天下雨[^雨]。\n\n[^雨]: 氣象紀錄。\n`,
      `${CLAIM_ZH}[^daybook]。當天下雨[^雨]。\n\n[^雨]: 氣象紀錄。\n[^daybook]: ${DEFINED_ZH}\n`,
    ],
    [
      'by its key, in brackets and without a space',
      `${CLAIM_ZH}。當天下雨 [@weather]。\n`,
      `${CLAIM_ZH}[@daybook]。當天下雨 [@weather]。\n`,
    ],
    [
      'by a link in full-width parentheses',
      `${CLAIM_ZH}。當天下雨（[日記](https://diary.example/a)）。\n`,
      `${CLAIM_ZH}（[產業日誌](https://daybook.example/foundry)）。當天下雨（[日記](https://diary.example/a)）。\n`,
    ],
  ]
  it.each(rowsZh)('in Chinese, %s', async (_, before, after) => {
    expect((await check(before, DAYBOOK)).fix(CITE_ZH)).toBe(after)
  })

  it('follows the setting in a note without citations', async () => {
    const { fix } = await check(`${CLAIM}.\n`)
    expect(fix(CITE, 'pandoc')).toBe(`${CLAIM} [@ledger].\n`)
  })

  it('is the preferred fix', async () => {
    const { checked } = await check(`${CLAIM}.\n`)
    const fixes = listFixes(
      checked,
      { start: 0, end: CLAIM.length },
      { locale: 'en', style: 'link' },
    )
    expect(fixes.filter(({ preferred }) => preferred).map(({ kind }) => kind)).toEqual([
      'insertCitation',
    ])
  })
})

describe('a figure that differs from its source', () => {
  it('takes the value of the source, as that writes it', async () => {
    const rest = `.[^l]\n\n[^l]: ${DEFINED}\n`
    const { fix } = await check(WRONG + rest)
    const fixed = fix('Replace by NT$868.46 billion (The Ledger, 16 Jan 2025)')
    expect(fixed).toBe(WRONG.replace('NT$886.5 billion', 'NT$868.46 billion') + rest)
    expect((await check(fixed)).checked.findings).toEqual([])
  })
})

describe('a figure that its source in another script contradicts', () => {
  const rows: readonly (readonly [name: string, source: string, before: string, after: string])[] =
    [
      [
        'an English note takes the value in English',
        DAYBOOK,
        `${WRONG} [@daybook].\n`,
        `${WRONG.replace('886.5', '868.46')} [@daybook].\n`,
      ],
      [
        'a Chinese note takes it in Chinese',
        LEDGER,
        `${CLAIM_ZH.replace('8,685', '8,865')}[@ledger]。\n`,
        `${CLAIM_ZH.replace('8,685', '8,684.6')}[@ledger]。\n`,
      ],
    ]
  it.each(rows)('%s', async (_, source, before, after) => {
    const { fix, titles } = await check(before, source)
    const title = titles().find((known) => known.startsWith('Replace by')) ?? ''
    expect(fix(title)).toBe(after)
    expect((await check(after, source)).checked.findings).toEqual([])
  })
})

describe('a figure that a source which is not cited contradicts', () => {
  it('takes its value and cites it', async () => {
    const fixed = (await check(`${WRONG}.\n`)).fix(
      'Replace by NT$868.46 billion and cite The Ledger, 16 Jan 2025',
    )
    expect(fixed).toBe(`${WRONG.replace('886.5', '868.46')}.[^ledger]\n\n[^ledger]: ${DEFINED}\n`)
    expect((await check(fixed)).checked.findings).toEqual([])
  })
})

describe('a figure without a source', () => {
  const TEXT = 'Deliveries to the islands came to 48,200 parcels.\n'

  it('is marked as needing one, visibly', async () => {
    const { fix } = await check(TEXT)
    expect(fix('Mark as citation needed')).toBe(
      'Deliveries to the islands came to 48,200 parcels [citation needed].\n',
    )
  })

  it('is marked only once', async () => {
    const { titles } = await check('It came to 48,200 parcels [citation needed].\n')
    expect(titles()).not.toContain('Mark as citation needed')
  })

  it('is marked in the script of the note', async () => {
    const NEEDED = 'Mark as citation needed'
    expect((await check('離島包裹達48,200件。\n')).fix(NEEDED)).toBe(
      '離島包裹達48,200件[來源請求]。\n',
    )
    expect((await check('离岛包裹达48,200件。\n')).fix(NEEDED)).toBe(
      '离岛包裹达48,200件[来源请求]。\n',
    )
  })

  it('is marked as the author’s own', async () => {
    const fixed = (await check(TEXT)).fix('Mark as own calculation')
    expect(fixed).toBe(
      'Deliveries to the islands came to 48,200 parcels <!-- source: own calculation -->.\n',
    )
    expect((await check(fixed)).checked.findings).toEqual([])
  })
})

describe('turning a rule off', () => {
  const LINE = 'Disable unsourced-figure for this line'
  const FILE = 'Disable unsourced-figure for the entire file'
  const NEXT = '<!-- tickmark-disable-next-line unsourced-figure -->'
  const SAME = '<!-- tickmark-disable-line unsourced-figure -->'
  const ALL = '<!-- tickmark-disable-file unsourced-figure -->'
  const rows: readonly (readonly [name: string, title: string, before: string, after: string])[] = [
    [
      'above a paragraph',
      LINE,
      'It came to 48,200 parcels.\n',
      `${NEXT}\nIt came to 48,200 parcels.\n`,
    ],
    ['above a heading', LINE, '## 48,200 parcels\n', `${NEXT}\n## 48,200 parcels\n`],
    [
      'inside a quote',
      LINE,
      '> It came to 48,200 parcels.\n',
      `> ${NEXT}\n> It came to 48,200 parcels.\n`,
    ],
    [
      'at the end of an item',
      LINE,
      '- 48,200 parcels\n- rain\n',
      `- 48,200 parcels ${SAME}\n- rain\n`,
    ],
    [
      'beside a rule that is off already',
      LINE,
      '<!-- tickmark-disable-next-line unused-source -- a draft -->\nIt came to 48,200 parcels.\n',
      '<!-- tickmark-disable-next-line unused-source unsourced-figure -- a draft -->\nIt came to 48,200 parcels.\n',
    ],
    ['at the top', FILE, 'It came to 48,200 parcels.\n', `${ALL}\n\nIt came to 48,200 parcels.\n`],
    [
      'behind the front matter',
      FILE,
      '---\ntitle: Islands\n---\nIt came to 48,200 parcels.\n',
      `---\ntitle: Islands\n---\n${ALL}\n\nIt came to 48,200 parcels.\n`,
    ],
    [
      'behind a byte-order mark, with the line endings of the note',
      FILE,
      '\ufeffIt came to 48,200 parcels.\r\n',
      `\ufeff${ALL}\r\n\r\nIt came to 48,200 parcels.\r\n`,
    ],
    [
      'in the directive that the file has',
      FILE,
      '<!-- tickmark-disable-file unused-source -->\n\nIt came to 48,200 parcels.\n',
      '<!-- tickmark-disable-file unused-source unsourced-figure -->\n\nIt came to 48,200 parcels.\n',
    ],
  ]
  it.each(rows)('%s', async (_, title, before, after) => {
    expect((await check(before)).fix(title)).toBe(after)
    const { findings } = (await check(after)).checked
    expect(findings.filter(({ rule }) => rule !== 'unused-directive')).toEqual([])
  })

  it('is offered for the file alone in a table', async () => {
    const { titles } = await check('| parcels |\n| --- |\n| 48,200 parcels |\n')
    expect(titles()).toContain(FILE)
    expect(titles()).not.toContain(LINE)
  })
})

describe('footnotes', () => {
  it('are defined where they are missing', async () => {
    const fixed = (await check('It rained.[^w]\n')).fix('Define [^w]')
    expect(fixed).toBe('It rained.[^w]\n\n[^w]: citation needed\n')
  })

  it('are corrected where one of nearly that name is there', async () => {
    const { fix } = await check('It rained.[^wether]\n\n[^weather]: The weather.\n')
    expect(fix('Change to [^weather]')).toBe('It rained.[^weather]\n\n[^weather]: The weather.\n')
  })

  it('are corrected as keys are', async () => {
    const { fix } = await check('It rained [see @leger, p. 3].\n')
    expect(fix('Change to @ledger')).toBe('It rained [see @ledger, p. 3].\n')
  })

  it('are removed where nothing cites them', async () => {
    const fixed = (await check('It rained.\n\n[^w]: The weather.\n[^v]: The view.\n')).fix(
      'Remove the unused [^w]',
    )
    expect(fixed).toBe('It rained.\n\n[^v]: The view.\n')
  })
})
