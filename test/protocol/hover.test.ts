import { expect, it } from 'vitest'
import { ABLE_CLIENT, type ClientOptions, startClient } from '../support/lsp-client.ts'
import { FILES, NOTE } from '../support/protocol-workspace.ts'

async function hover(line: number, character: number, options: ClientOptions = {}) {
  const client = await startClient({ files: FILES, ...options })
  await client.open('notes/tsmc.md', NOTE)
  const answer = await client.ask('hover', 'notes/tsmc.md', { position: { line, character } })
  await client.stop()
  return answer as { contents: { kind: string; value: string }; range: object } | null
}

it('shows what the sources say of a figure', async () => {
  const answer = await hover(0, 30)
  expect(answer?.range).toEqual({
    start: { line: 0, character: 25 },
    end: { line: 0, character: 41 },
  })
  expect(answer?.contents).toMatchInlineSnapshot(`
    {
      "kind": "markdown",
      "value": "**NT\\$868\\.5 billion** = TWD 868\\.5 billion  
    ○ Unsourced\\: no citation covers it

    | Source | Says |  |  |
    | :-- | :-- | :-- | :-- |
    | This note | NT\\$868\\.5 billion |  | \`━━━━━━━━━━━━━━━━━━━━◆━━━\` |
    | [The Ledger\\, 16 Jan 2025](~/sources/ledger.md#L8,26) | NT\\$868\\.46 billion | ✓ agrees | \`━━━●━━──────────────────\` |

    Matched on\\: TSMC · revenue · Q4 2024",
    }
  `)
})

it('draws where the values lie for a client that asks for images', async () => {
  const answer = await hover(2, 22, { initializationOptions: { hoverImages: true } })
  const [, encoded = ''] =
    /data:image\/svg\+xml;base64,([\w+/=]+)\)/.exec(answer?.contents.value ?? '') ?? []
  expect(Buffer.from(encoded, 'base64').toString()).toMatch(/^<svg .*<\/svg>$/)
})

it('is written in the language of the client', async () => {
  expect((await hover(2, 22, { locale: 'zh-tw' }))?.contents.value).toMatchInlineSnapshot(`
    "**49\\.0\\%** = 49\\%  
    ✗ 不符：引用的來源所述數值不同

    | 來源 | 所述 |  |  |
    | :-- | :-- | :-- | :-- |
    | 本筆記 | 49\\.0\\% |  | \`───◆────────────────────\` |
    | [The Ledger，2025年1月16日](~/sources/ledger.md#L10,25) | 59\\.0\\% | ✗ 相差 10 個百分點，已引用 | \`────────────────────✕───\` |

    比對依據：tsmc · gross margin · Q4 2024"
  `)
  expect((await hover(2, 22, { locale: 'zh-Hans-CN' }))?.contents.value).toMatchInlineSnapshot(`
    "**49\\.0\\%** = 49\\%  
    ✗ 不符：引用的来源所述数值不同

    | 来源 | 所述 |  |  |
    | :-- | :-- | :-- | :-- |
    | 本笔记 | 49\\.0\\% |  | \`───◆────────────────────\` |
    | [The Ledger，2025年1月16日](~/sources/ledger.md#L10,25) | 59\\.0\\% | ✗ 相差 10 个百分点，已引用 | \`────────────────────✕───\` |

    比对依据：tsmc · gross margin · Q4 2024"
  `)
})

it('is plain text for a client that shows nothing else', async () => {
  const capabilities = { ...ABLE_CLIENT, textDocument: {} }
  expect((await hover(2, 22, { capabilities }))?.contents).toMatchInlineSnapshot(`
    {
      "kind": "plaintext",
      "value": "49.0% = 49%
    ✗ Mismatched: a cited source states another value
    ───◆──────────────────── This note: 49.0%
    ────────────────────✕─── ✗ The Ledger, 16 Jan 2025: 59.0%, differs by 10 points, cited (tsmc · gross margin · Q4 2024)",
    }
  `)
})

it('shows the source behind a citation', async () => {
  expect((await hover(2, 60))?.contents).toMatchInlineSnapshot(`
    {
      "kind": "markdown",
      "value": "**[Foundry closes a strong year](~/sources/ledger.md#L1,1)**  
    The Ledger · 16 Jan 2025  
    [https\\:\\/\\/ledger\\.example\\/foundry](https://ledger.example/foundry)",
    }
  `)
})

it('shows nothing elsewhere', async () => {
  expect(await hover(0, 2)).toBeNull()
})
