import { describe, expect, test } from 'vitest'
import { readLanguage } from '../../../../server/src/core/figures/read-language.ts'
import { checkFigures, checkNothing } from '../check-figures.ts'

const FIGURES: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['environ 17 %', ['17 % = about 17 %']],
  // Whose francs they are nothing tells.
  ['Le reste est pour les 100 francs de la caisse.', ['100 = 100 francs']],
  ['un chiffre de 2,4 milliards d’euros', ['2,4 milliards d’euros = EUR 2.4 billion']],
  [
    'Le groupe a progressé de 3,5 % à 12,4 milliards d’euros, soit plus de 1 200 clients.',
    [
      '3,5 % = 3.5 %',
      '12,4 milliards d’euros = EUR 12.4 billion',
      '1 200 = more than 1,200 clients',
    ],
  ],
  [
    'La dette est de 3 000 milliards d’euros pour 67,8 millions d’habitants.',
    ['3 000 milliards d’euros = EUR 3 trillion', '67,8 millions = 67.8 million count'],
  ],
  [
    'Le taux est passé de 4,25 % à 4 %, soit 25 points de base de moins.',
    ['4,25 % = 4.25 %', '4 % = 4 %', '25 points de base = 25 bp'],
  ],
  [
    'entre 3 et 5 % des ménages, près de 2 milliards de dollars, au moins 500 M€ pour le reste',
    [
      '3 et 5 % = 3–5 %',
      '2 milliards de dollars = nearly USD 2 billion',
      '500 M€ = at least EUR 500 million',
    ],
  ],
  [
    'Le prix est de 1 234,50 € ou de 1 234 567 € avec la taxe.',
    ['1 234,50 € = EUR 1,234.50', '1 234 567 € = EUR 1,234,567'],
  ],
  [
    'La recherche a reçu deux millions d’euros et le reste 2 billions de dollars.',
    ['deux millions d’euros = EUR 2 million', '2 billions de dollars = USD 2 trillion'],
  ],
  [
    '17 pour cent des ventes et 0,5 point de pourcentage sur le mois',
    ['17 pour cent = 17 %', '0,5 point de pourcentage = 0.5 pp'],
  ],
  ['La part est de 5 % plus élevée que dans le reste du pays.', ['5 % = 5 %']],
  ['Les 12 500 salariés sont dans les usines du groupe.', ['12 500 = 12,500 salariés']],
]

describe('French is read by its own data', () => {
  test.each(FIGURES)('%s', checkFigures)
  test.each(FIGURES)('the words of "%s" tell its language', (text) =>
    expect(readLanguage(text, 'en')).toBe('fr'),
  )
})

describe('what is no figure, or what nobody can tell', () => {
  test.each([
    'Le 3 janvier 2025, à 14 h 30, la page 12 du rapport est sur la table.',
    'Une action vaut un euro, et le reste est pour la caisse.',
    'Le numéro est le 06 12 34 56 78 pour les clients et le 01 234 567 890 pour les autres.',
  ])('%s', (text) => {
    expect(readLanguage(text, 'en')).toBe('fr')
    checkNothing(text)
  })
})
