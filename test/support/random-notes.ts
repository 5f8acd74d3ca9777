import fc from 'fast-check'

/** Lines of notes in both languages, among them all that makes blocks of Markdown begin, go on and end. */
const LINES = [
  'Plain words 5%.',
  'Nvidia lost $593B on 27 January 2025.[^a]',
  'Revenue rose 12% to $3.1 billion [@acme].',
  'Nvidia lost $539B on 27 January 2025.[^b]',
  'Sales rose from $26B to $35B, an increase of 94%.',
  '輝達市值蒸發5,927億美元。[^a]',
  '營收成長17%，達到3.2億美元（[甲](https://a.example)）。',
  '营收增长12%，净利润为3.2亿元[1]。',
  'Words [^a] and [link](https://a.example) here.',
  'A [ref][r], *emphasis* and `code`.',
  '# Heading',
  '## Nvidia in 2025 [^a]',
  '## References',
  '參考資料：',
  'Source: Reuters, 5%',
  '資料來源：[甲](https://a.example)',
  '表1：單位：百萬美元',
  '- item 5%',
  '  - inner 6%',
  '  more',
  '    deep 7%',
  '\t- tabbed 3x',
  '1. one 40 people',
  '2) two',
  '> quote 8%',
  '> > deeper',
  '```',
  '~~~~',
  '  ```',
  '\t```',
  '````md',
  '<div>',
  '<b>',
  '<!-- open',
  'close -->',
  '<!-- tickmark-disable -->',
  '<!-- tickmark-enable -->',
  '<!-- tickmark-disable-next-line unsourced-figure -->',
  '<!-- tickmark-disable-line wrong-arithmetic inconsistent-figure -->',
  '<pre>',
  '</pre>',
  '| a | b |',
  '|---|---|',
  '| 5 | 6% |',
  '===',
  '---',
  '***',
  '[^a]: note 9%, https://a.example',
  '[r]: https://r.example',
  '[^b]:',
  '    indented 5%',
  '[1] Reuters, $5 million.',
  '\\',
  '2024. It rose.',
  'Unclosed ^[inline 5% note.',
  'Inline.^[It says 6%.]',
  '',
  '',
  '',
  ' ',
  '\t',
] as const

/** Pieces that people type, and that change what stands around them. */
const PIECES = [
  ...'ab5%$.,:;!?-+=#()[]~^`*_|<> \n\t@&\\',
  '\n\n',
  '\r\n',
  '```\n',
  '<!--',
  '-->',
  '[^a]',
  '[^b]: x 5%\n',
  '[r]: https://s.example\n',
  '5%',
  '$6 billion',
  '增加17%',
  '營收3億美元。',
  '# H\n',
  '- ',
  '| 7 |\n',
  '---\n',
  'title: T\n',
  '參考資料\n',
] as const

/** A change of a text: so much of it from a place on gives way to other text. The place is a share of its length. */
export interface RandomEdit {
  readonly at: number
  readonly removed: number
  readonly added: string
}

/** A text of random lines. */
export function anyNote(maxLines: number): fc.Arbitrary<string> {
  const lines = fc.array(fc.constantFrom(...LINES), { maxLength: maxLines })
  const opening = fc.constantFrom('', '', '---\ntitle: A 5%\ndate: 2025-01-27\n---\n', '\uFEFF')
  return fc
    .tuple(opening, lines, fc.constantFrom('\n', '\n', '\r\n'))
    .map(([front, chosen, ending]) => front + chosen.join(ending))
}

/** A few changes one after the other, mostly small ones as of typing. */
export function anyEdits(count: number): fc.Arbitrary<readonly RandomEdit[]> {
  const added = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 2, arbitrary: fc.constantFrom(...LINES).map((line) => `${line}\n`) },
    { weight: 1, arbitrary: anyNote(6) },
  )
  const removed = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 120 }) },
  )
  const at = fc.double({ min: 0, max: 1, noNaN: true })
  return fc.array(fc.record({ at, removed, added }), { minLength: count, maxLength: count })
}

/** The text after a change. */
export function applyRandomEdit(text: string, { at, removed, added }: RandomEdit): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + added + text.slice(start + removed)
}
