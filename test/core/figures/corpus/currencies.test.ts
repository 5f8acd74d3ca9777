import { describe, test } from 'vitest'
import { checkIn, checkNothing } from '../check-figures.ts'

describe('codes and signs in any case', () => {
  test.each<[string, string[]]>([
    ['s$ 5.5 million', ['s$ 5.5 million = SGD 5.5 million']],
    ['u.s.$ 4.5 million', ['u.s.$ 4.5 million = USD 4.5 million']],
    ['nt$ 5000 and hk$ 25.6', ['nt$ 5000 = TWD 5,000', 'hk$ 25.6 = HKD 25.6']],
    ['75.3 million usd', ['75.3 million usd = USD 75.3 million']],
    ['usd 12 million', ['usd 12 million = USD 12 million']],
    ['10k usd', ['10k usd = USD 10,000']],
    ['costs 5$', ['5$ = USD 5']],
    ['500 kr in Norway', ['500 kr = NOK 500']],
    ['300 000 € in all', ['300 000 € = EUR 300,000']],
    ['rs. 500', ['rs. 500 = INR 500']],
  ])('%s', checkIn('en'))
})

describe('names that everyday lists leave out', () => {
  test.each<[string, string[]]>([
    ['50 east caribbean dollars', ['50 east caribbean dollars = XCD 50']],
    ['12 cape verdean escudos', ['12 cape verdean escudos = CVE 12']],
    ['70 cayman islands dollars', ['70 cayman islands dollars = KYD 70']],
    ['60 costa rican colons', ['60 costa rican colons = CRC 60']],
    ['19 gambian dalasi', ['19 gambian dalasi = GMD 19']],
    ['8 honduran lempiras', ['8 honduran lempiras = HNL 8']],
    ['30 São Tomé & Príncipe dobras', ['30 São Tomé & Príncipe dobras = STN 30']],
    ["9 tongan pa'anga", ["9 tongan pa'anga = TOP 9"]],
    ['1 Belize dollar', ['1 Belize dollar = BZD 1']],
    ['45 swazi emalangeni', ['45 swazi emalangeni = SZL 45']],
    ['55 Falkland Islands pounds', ['55 Falkland Islands pounds = FKP 55']],
  ])('%s', checkIn('en'))
})

describe('coins of a currency', () => {
  test.each<[string, string[]]>([
    ['3 pounds 50 pence', ['3 pounds 50 pence = GBP 3.50']],
    ['5 dollar 20 cent', ['5 dollar 20 cent = USD 5.20']],
    ['100 Rupees 50 paise', ['100 Rupees 50 paise = INR 100.50']],
    ['$5 and 10 cents', ['$5 and 10 cents = USD 5.10']],
    ['200 satang', ['200 satang = THB 2']],
  ])('%s', checkIn('en'))
})

describe('letters and signs that are no currency', () => {
  test.each([
    'where $n = 5$ and $k=3$',
    '$1 234',
    'try 5 times',
    'php 8 and mop 3',
    'at the top 5',
  ])('%s', checkNothing)
})
