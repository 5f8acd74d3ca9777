import { describe, expect, test } from 'vitest'
import { decodeText } from '../../server/src/core/decode-text.ts'

/** Bytes by their hex digits, with text before and behind them. */
function toBytes(hex: string, before = '', behind = ''): Uint8Array {
  const inner = (hex.match(/[\da-f]{2}/g) ?? []).map((digits) => Number.parseInt(digits, 16))
  const encode = (text: string) => [...new TextEncoder().encode(text)]
  return Uint8Array.from([...encode(before), ...inner, ...encode(behind)])
}

function read(bytes: Uint8Array): string {
  const reading = decodeText(bytes)
  return reading.kind === 'text' ? reading.text : reading.reason.id
}

describe('older encodings', () => {
  test.each([
    // Written by other programs than ours: iconv.
    [
      'Big5',
      'a4bda5712cc0e7a6aca15dbbf5a4b8a15e0aa578bf6eb9712c383638342e360a',
      '公司,營收（億元）\n台積電,8684.6\n',
    ],
    [
      'GB18030',
      'b9abcbbe2cd3aad2b5cad5c8eba3a8d2dad4aaa3a90ab1c8d1c7b5cf2c363032330a',
      '公司,营业收入（亿元）\n比亚迪,6023\n',
    ],
    ['UTF-16 with a mark', 'fffedf7136652c0035000a00', '\uFEFF營收,5\n'],
  ])('%s is told by its bytes', (_, hex, text) => {
    expect(read(toBytes(hex))).toBe(text)
  })

  test('a page says it itself', () => {
    const head =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'
    expect(read(toBytes('a335', head))).toBe(`${head}£5`)
    expect(read(toBytes('a335', head.replace('windows-1252', 'no-such-thing')))).toContain('\uFFFD')
    expect(read(toBytes('e28880', head))).toBe(`${head}\u2200`)
  })

  test('a slip in UTF-8 and Western letters are not taken for Chinese', () => {
    expect(read(toBytes('e9', 'Caf', ' sold 5%.'))).toBe('Caf\uFFFD sold 5%.')
    expect(read(toBytes('e9', 'Lumi', 're and Ren\u00E9 and No\u00EBl'))).toBe(
      'Lumi\uFFFDre and Ren\u00E9 and No\u00EBl',
    )
    expect(read(toBytes('e972e972e972e972e972', 'a'.repeat(80)))).toContain('\uFFFD')
  })
})
