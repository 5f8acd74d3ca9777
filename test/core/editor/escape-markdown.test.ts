import { describe, expect, it } from 'vitest'
import {
  escapeMarkdown,
  printLink,
  toLinkTarget,
  toPlainLine,
  toWebTarget,
} from '../../../server/src/core/editor/escape-markdown.ts'

describe('text in a hover', () => {
  const rows: readonly (readonly [text: string, markdown: string])[] = [
    ['plain words', 'plain words'],
    ['輝達市值', '輝達市值'],
    ['![x](https://a.example/p.png)', '\\!\\[x\\]\\(https\\:\\/\\/a\\.example\\/p\\.png\\)'],
    ['<img src=x onerror=y>', '\\<img src\\=x onerror\\=y\\>'],
    ['a | b', 'a \\| b'],
    ['one\ntwo\u2028three', 'one two three'],
    ['&amp;', '\\&amp\\;'],
    ['`code`', '\\`code\\`'],
    ['\u202Eabc\u0000', 'abc'],
    ['broken \uD800 pair', 'broken  pair'],
  ]
  it.each(rows)('shows %j as it is', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
  })

  it('keeps whole characters beyond the basic plane', () => {
    expect(toPlainLine('📈 up')).toBe('📈 up')
  })
})

describe('addresses in a hover', () => {
  it('cannot end early', () => {
    expect(toLinkTarget('file:///a (1).md#L1,2')).toBe('file:///a%20%281%29.md#L1,2')
    expect(printLink('a](b', toLinkTarget('file:///x)y'))).toBe('[a\\]\\(b](file:///x%29y)')
  })

  const refused = [
    'javascript:alert(1)',
    'command:x',
    'file:///etc/hosts',
    'https://',
    'reuters.com',
    '',
  ]
  it.each(refused)('does not link %j', (address) => {
    expect(toWebTarget(address)).toBeUndefined()
  })

  it('links the web and DOIs', () => {
    expect(toWebTarget('https://a.example/b?c=d')).toBe('https://a.example/b?c=d')
    expect(toWebTarget('doi:10.1000/182')).toBe('https://doi.org/10.1000/182')
    expect(toWebTarget('10.1000/182')).toBe('https://doi.org/10.1000/182')
  })

  it('leaves what is no address as words', () => {
    expect(printLink('a*b', toWebTarget('a*b'))).toBe('a\\*b')
  })
})
