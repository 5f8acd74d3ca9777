import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toIdentity } from '../../../server/src/core/sources/identity.ts'

function checkSame(identity: string, addresses: readonly string[]): void {
  for (const address of addresses)
    expect([address, toIdentity(address)]).toEqual([address, identity])
}

describe('toIdentity', () => {
  test('spellings of one page have one identity', () => {
    checkSame('example.com/markets/chips', [
      'https://example.com/markets/chips',
      'http://example.com/markets/chips/',
      'https://www.Example.COM/markets/chips',
      'https://example.com:443/markets/chips#section-2',
      'http://example.com:80/markets/chips#:~:text=fell%20by',
      'https://example.com/markets/chips?utm_source=mail&utm_medium=x&fbclid=1&GCLID=2',
      '<https://example.com/markets/chips>',
      ' https://example.com/markets/chips?& ',
    ])
  })

  test('the front page of a site needs no slash', () => {
    checkSame('example.com', [
      'https://example.com',
      'https://example.com/',
      'HTTP://WWW.EXAMPLE.COM/?',
    ])
  })

  test('other parameters are kept', () => {
    checkSame('example.com/story?id=17&page=2', [
      'https://example.com/story?id=17&page=2',
      'https://example.com/story?id=17&utm_campaign=a&page=2#top',
    ])
  })

  test('escapes are spelled one way', () => {
    checkSame('example.com/~lee/%E5%B8%82%E5%A0%B4', [
      'https://example.com/~lee/市場',
      'https://example.com/%7Elee/%e5%b8%82%e5%a0%b4',
    ])
  })

  test('spellings of one DOI have one identity', () => {
    checkSame('doi:10.1000/abc(2025)-17', [
      'doi:10.1000/ABC(2025)-17',
      'DOI: 10.1000/abc(2025)-17',
      '10.1000/abc(2025)-17',
      'https://doi.org/10.1000/abc(2025)-17.',
      'https://doi.org/10.1000/abc(2025)-17',
      'http://dx.doi.org/10.1000%2Fabc(2025)-17?x=1',
      'doi.org/10.1000/abc(2025)-17',
    ])
  })

  test('pages that differ have different identities', () => {
    const addresses = [
      'https://example.com/a',
      'https://example.com/b',
      'https://example.com/a?x=1',
      'https://m.example.com/a',
      'https://example.com:8080/a',
      'https://example.com/A',
    ]
    expect(new Set(addresses.map(toIdentity)).size).toBe(addresses.length)
  })

  test('what is no address has none', () => {
    for (const text of [
      '',
      'Reuters',
      '路透社',
      'www.example.com/a',
      'file:///etc/passwd',
      'mailto:a@example.com',
      'javascript:alert(1)',
      '10.5',
      '10.5/3',
      'doi:',
      'https://',
      'https://%',
      'notes/10.1000',
    ])
      expect([text, toIdentity(text)]).toEqual([text, undefined])
  })

  test('a host of nothing but `www.` stays', () => {
    expect(toIdentity('https://www.')).toBe('www.')
    expect(toIdentity('https://www.:8080/a')).toBe('www.:8080/a')
  })

  test('any text has an identity or none, and it is stable', () => {
    const part = fc.constantFrom(
      'https://',
      'www.',
      'Example.com',
      '/',
      'a',
      '?',
      '&',
      'utm_x=1',
      '=',
      '#',
      '%7e',
      ':443',
      '@',
      '市',
      ' ',
      '10.1000/x',
      'doi:',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const identity = toIdentity(parts.join(''))
        if (identity === undefined || identity.startsWith('doi:')) return
        expect(toIdentity(`https://${identity}`)).toBe(identity)
      }),
    )
  })
})
