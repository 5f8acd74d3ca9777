import { describe, expect, test } from 'vitest'
import { readLanguage } from '../../../../server/src/core/figures/read-language.ts'
import { checkFigures, checkNothing } from '../check-figures.ts'

const FIGURES: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['casi el 17 %', ['17 % = nearly 17 %']],
  ['2 billones de euros', ['2 billones de euros = EUR 2 trillion']],
  ['1.200 millones de euros', ['1.200 millones de euros = EUR 1.2 billion']],
  [
    'El beneficio subió un 3,5 % hasta los 1.200 millones de euros.',
    ['3,5 % = 3.5 %', '1.200 millones de euros = EUR 1.2 billion'],
  ],
  [
    'La deuda pública alcanzó los 1,6 billones de euros, el 105,3 % del total.',
    ['1,6 billones de euros = EUR 1.6 trillion', '105,3 % = 105.3 %'],
  ],
  [
    'Los ingresos fueron de 1,250.50 pesos en la Ciudad de México.',
    ['1,250.50 pesos = MXN 1,250.50'],
  ],
  [
    'más de 2.500 empleados y unos 15.000 clientes en la región',
    ['2.500 = more than 2,500 empleados', '15.000 = about 15,000 clientes'],
  ],
  [
    'entre el 3 y el 5 % de los hogares; 0,6 puntos porcentuales más que en el año',
    ['3 y el 5 % = 3–5 %', '0,6 puntos porcentuales = 0.6 pp'],
  ],
  [
    'mil millones de dólares y 2,5 mil millones de dólares en inversión',
    ['mil millones de dólares = USD 1 billion', '2,5 mil millones de dólares = USD 2.5 billion'],
  ],
  [
    'El 12,5 por ciento de las ventas es de un millón de toneladas.',
    ['12,5 por ciento = 12.5 %', 'un millón de toneladas = 1 million t'],
  ],
  [
    'El precio es de 1.234,56 € por la obra y de 12.50 € por el resto.',
    ['1.234,56 € = EUR 1,234.56', '12.50 € = EUR 12.50'],
  ],
]

describe('Spanish is read by its own data', () => {
  test.each(FIGURES)('%s', checkFigures)
  test.each(FIGURES)('the words of "%s" tell its language', (text) =>
    expect(readLanguage(text, 'en')).toBe('es'),
  )
})

describe('what is no figure, or what nobody can tell', () => {
  test.each([
    'La empresa vendió 1,200 toneladas de las que se habla en el informe.',
    'El 3 de enero de 2025 se habla de la página 12 del informe.',
    'El tipo era del 3,125 % en el país, o eso se decía.',
  ])('%s', (text) => {
    expect(readLanguage(text, 'en')).toBe('es')
    checkNothing(text)
  })
})
