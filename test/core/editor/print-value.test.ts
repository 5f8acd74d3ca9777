import { expect, it } from 'vitest'
import { printDistance, printValue } from '../../../server/src/core/editor/print-value.ts'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'

function print(text: string): string {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-Hant' : 'en'
  const [figure] = readFigures(text, { language, dollar: 'USD' })
  if (!figure) throw new Error(`no figure in ${text}`)
  return `${printValue(figure.quantity, 'en')} | ${printValue(figure.quantity, 'zh-tw')}`
}

const ROWS: readonly (readonly [text: string, printed: string])[] = [
  ['It lost $593B.', 'USD 593 billion | 5930億美元'],
  ['市值蒸發5,927億美元。', 'USD 592.7 billion | 5927億美元'],
  ['It cost less than $6 million.', 'less than USD 6 million | 不到 600萬美元'],
  ['It fell nearly 17%.', 'about 17% | 約 17%'],
  ['They sold 2,048 chips.', '2,048 chips | 2,048 chips'],
  ['下載量達1600萬次。', '16 million | 1600萬'],
  ['It guides to $60–65 billion.', 'USD 60 billion to 65 billion | 600億 至 650億美元'],
  ['It fell 600 points.', '600 points | 600 點'],
  ['It was 12.5 times the usual.', '12.5x | 12.5 倍'],
  ['The rate rose 50 bps.', '50 bp | 50 bp'],
  ['It reached 77°F.', '77 °F | 77 °F'],
  ['It used 945 kilowatt-hours.', '945 kWh | 945 kWh'],
  ['佔地1,200坪。', '1,200 坪 | 1,200坪'],
  ['It charges $0.14 per million tokens.', 'USD 0.14 / million tokens | 0.14美元 / million tokens'],
]

it.each(ROWS)('%j', (text, printed) => {
  expect(print(text)).toBe(printed)
})

it.each([
  [0.00675, '0.68%', '0.68%'],
  [0.2, '20%', '20%'],
  [1.9949, '199%', '199%'],
  [2, 'a factor of 3', '3倍'],
  [11.57, 'a factor of 12.6', '12.6倍'],
  [216.4, 'a factor of 217', '217倍'],
  [12_345, 'a factor of 12,300', '12,300倍'],
])('a gap of %d is %j', (gap, english, chinese) => {
  expect(printDistance(gap, 'en')).toBe(english)
  expect([printDistance(gap, 'zh-tw'), printDistance(gap, 'zh-cn')]).toEqual([chinese, chinese])
})
