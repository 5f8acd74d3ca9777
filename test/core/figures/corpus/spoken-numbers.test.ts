import { describe, test } from 'vitest'
import { checkIn, checkNothing } from '../check-figures.ts'

describe('decimals in words', () => {
  test.each<[string, string[]]>([
    ['one point two million', ['one point two million = 1.2 million count']],
    ['one point two million dollars', ['one point two million dollars = USD 1.2 million']],
    ['three point five per cent of sales', ['three point five per cent = 3.5 %']],
    ['zero point two five percent', ['zero point two five percent = 0.25 %']],
    ['one point two zero five percent', ['one point two zero five percent = 1.205 %']],
    ['one point oh five percent', ['one point oh five percent = 1.05 %']],
    ['one point twenty-five percent', ['one point twenty-five percent = 1.25 %']],
    ['minus two point five percent', ['minus two point five percent = -2.5 %']],
    ['a rise of point five percent', ['point five percent = 0.5 %']],
  ])('%s', checkIn('en'))
})

describe('halves and quarters in words', () => {
  test.each<[string, string[]]>([
    ['a million and a half dollars', ['a million and a half dollars = USD 1.5 million']],
    ['one and a quarter million', ['one and a quarter million = 1.25 million count']],
    ['three and a quarter percent', ['three and a quarter percent = 3.25 %']],
    ['six and three quarters percent', ['six and three quarters percent = 6.75 %']],
    ['one and one-half percent', ['one and one-half percent = 1.5 %']],
    ['three quarters of a million homes', ['three quarters of a million = 750,000 homes']],
    ['a half-billion-dollar plan', ['a half-billion-dollar = USD 500 million']],
    ['half-million dollars', ['half-million dollars = USD 500,000']],
    ['a dollar and a half', ['a dollar and a half = USD 1.5']],
    ['two years and a half', ['two years and a half = 2.5 years']],
    ['a foot and a half', ['a foot and a half = 1.5 ft']],
    ['1 1/2 percent, 2-3/4 percent', ['1 1/2 percent = 1.5 %', '2-3/4 percent = 2.75 %']],
    ['a 3 1/2-inch disk', ['3 1/2-inch = 3.5 inches']],
  ])('%s', checkIn('en'))
})

describe('hundreds and more', () => {
  test.each<[string, string[]]>([
    ['a hundred and fifty dollars', ['a hundred and fifty dollars = USD 150']],
    ['hundred and fifty rupees', ['hundred and fifty rupees = INR 150']],
    ['a thousand and one nights', ['a thousand and one = 1,001 nights']],
    [
      'a million two hundred thousand dollars',
      ['a million two hundred thousand dollars = USD 1.2 million'],
    ],
    ['fifteen hundred dollars', ['fifteen hundred dollars = USD 1,500']],
  ])('%s', checkIn('en'))
})

describe('parts of a percent and of a whole', () => {
  test.each<[string, string[]]>([
    ['three-quarters of one percent', ['three-quarters of one percent = 0.75 %']],
    ['a tenth of a percent', ['a tenth of a percent = 0.1 %']],
    ['two-tenths of a percentage point', ['two-tenths of a percentage point = 0.2 pp']],
    ['nine out of every ten voters', ['nine out of every ten = 90 %']],
    ['8-in-10 readers', ['8-in-10 = 80 %']],
    ['five-to-ten percent', ['five-to-ten percent = 5–10 %']],
  ])('%s', checkIn('en'))
})

describe('numbers in words that are no figures', () => {
  test.each([
    'at this point',
    'a few hundred and twenty',
    'one oh one',
    'twenty twenty-four',
    'one and a half',
    'half-price',
    'two thirds of a percent',
    'one on one, one by one',
  ])('%s', checkNothing)
})
