import { describe, expect, test } from 'vitest'
import { readLanguage } from '../../../../server/src/core/figures/read-language.ts'
import { checkFigures, checkNothing } from '../check-figures.ts'

const FIGURES: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['um 3,5 % gestiegen', ['3,5 % = 3.5 %']],
  ['rund 17 Prozent', ['17 Prozent = about 17 %']],
  ['ein Umsatz von 3,5 Mrd. Euro', ['3,5 Mrd. Euro = EUR 3.5 billion']],
  [
    'Der Umsatz stieg um 3,5 % auf 1,2 Milliarden Euro, der Gewinn auf 120 Mio. Euro.',
    ['3,5 % = 3.5 %', '1,2 Milliarden Euro = EUR 1.2 billion', '120 Mio. Euro = EUR 120 million'],
  ],
  [
    'Das Unternehmen beschäftigt rund 12.500 Mitarbeiter in 1.200 Filialen.',
    ['12.500 = about 12,500 Mitarbeiter', '1.200 = 1,200 Filialen'],
  ],
  [
    'Die Zahl der Beschäftigten sank von 1.234.567 auf 1.200.000.',
    ['1.234.567 = 1,234,567 count', '1.200.000 = 1,200,000 count'],
  ],
  [
    'Der Wert lag zwischen 3 und 5 Prozent oder bei 10 bis 15 Mrd. Euro.',
    ['3 und 5 Prozent = 3–5 %', '10 bis 15 Mrd. Euro = EUR 10–15 billion'],
  ],
  [
    'Mehr als 2,5 Millionen Menschen, knapp 40 Prozent, zahlen höchstens 1.000 Euro.',
    [
      '2,5 Millionen = more than 2.5 million Menschen',
      '40 Prozent = nearly 40 %',
      '1.000 Euro = at most EUR 1,000',
    ],
  ],
  [
    'Der Leitzins wurde um 0,25 Prozentpunkte (25 Basispunkte) gesenkt.',
    ['0,25 Prozentpunkte = 0.25 pp', '25 Basispunkte = 25 bp'],
  ],
  [
    'Das Werk kostet zwei Milliarden Euro und ist eine Million Kunden wert.',
    ['zwei Milliarden Euro = EUR 2 billion', 'eine Million = 1 million Kunden'],
  ],
  [
    'Der Preis ist mit 1.234,56 € und 12.50 € für das Stück angegeben.',
    ['1.234,56 € = EUR 1,234.56', '12.50 € = EUR 12.50'],
  ],
  [
    'Für die Anlage sind CHF 1’250.50 und 3,5 Mrd.€ zu zahlen.',
    ['CHF 1’250.50 = CHF 1,250.50', '3,5 Mrd.€ = EUR 3.5 billion'],
  ],
  [
    'Das Defizit betrug minus 1,5 Billionen Euro und nicht 1.234.567,89 Euro.',
    ['minus 1,5 Billionen Euro = EUR -1.5 trillion', '1.234.567,89 Euro = EUR 1,234,567.89'],
  ],
  ['Der Gewinn ist auf 1,25 Euro je Aktie gestiegen.', ['1,25 Euro = EUR 1.25']],
]

describe('German is read by its own data', () => {
  test.each(FIGURES)('%s', checkFigures)
  test.each(FIGURES)('the words of "%s" tell its language', (text) =>
    expect(readLanguage(text, 'en')).toBe('de'),
  )
})

describe('what is no figure, or what nobody can tell', () => {
  test.each([
    'Die Sitzung ist am 31.12.2024 um 14 Uhr und nicht am 3. Januar 2025.',
    'Das ist in Abschnitt 3.2 der Version 2.10.300 für den Server 192.168.1.1 beschrieben.',
    'Der Kurs von 1,500 ist nicht klar, auch nicht 1,500 Euro.',
    'Das ist ein Fall für den Vorstand und eine Frage der Zeit.',
  ])('%s', (text) => {
    expect(readLanguage(text, 'en')).toBe('de')
    checkNothing(text)
  })
})
