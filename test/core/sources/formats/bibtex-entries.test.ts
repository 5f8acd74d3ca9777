import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBibtexEntries } from '../../../../server/src/core/sources/formats/bibtex-entries.ts'

/** One line for each entry, `type key: field=value …`, and proves the spans by slicing the text. */
function checkEntries(
  text: string,
  entries: readonly string[],
  problems: readonly string[] = [],
): void {
  const file = readBibtexEntries(text)
  expect(
    file.entries.map(({ type, key, fields }) => `${type} ${key}:${printFields(fields)}`),
  ).toEqual(entries)
  expect(file.problems.map(({ message }) => message)).toEqual(problems)
  for (const { key, keySpan, span } of file.entries) {
    expect(text.slice(keySpan.start, keySpan.end)).toBe(key)
    expect(text[span.start]).toBe('@')
    expect(text.slice(span.end - 1, span.end)).toMatch(/[})]/)
  }
}

function printFields(fields: ReadonlyMap<string, readonly { text: string }[]>): string {
  return [...fields]
    .map(([name, parts]) => ` ${name}=${parts.map((part) => part.text).join('')}`)
    .join('')
}

describe('readBibtexEntries', () => {
  test('reads values in braces, quotes and bare', () => {
    checkEntries(
      '@article{lee2025,\n  title = {The {Great} Rush},\n  note = "Up 17\\%",\n  year = 2025,\n}\n',
      ['article lee2025: title=The {Great} Rush note=Up 17\\% year=2025'],
    )
  })

  test('reads entries without white space, in parentheses, in capitals', () => {
    checkEntries(
      '@BOOK{a,title={A}}\n  @misc(b, title = {B (2)}, year = "2024")\n@online{ c , url={https://example.com/a,b}}',
      ['book a: title=A', 'misc b: title=B (2) year=2024', 'online c: url=https://example.com/a,b'],
    )
  })

  test('reads entries behind a byte-order mark, and several on a line', () => {
    checkEntries(
      '\uFEFF@misc{a, year = 1} @misc{b, year = 2}@misc{c, year = 3} me@misc.example\n',
      ['misc a: year=1', 'misc b: year=2', 'misc c: year=3'],
    )
  })

  test('puts strings, months and parts together', () => {
    checkEntries(
      '@string{acme = "Acme Press"}\n@String{both = acme # " of " # {Oslo}}\n@book{a, publisher = both # {!}, month = jan # "~27", day = unknown}',
      ['book a: publisher=Acme Press of Oslo! month=1~27 day=unknown'],
    )
  })

  test('passes over comments, preambles, and text between entries', () => {
    checkEntries(
      '% by hand\nWrite to me@article{no}.\n@comment{x, y = {z}}\n@preamble{"\\newcommand"}\n@misc{a, % why\n year = 2025 % really\n}',
      ['misc a: year=2025'],
    )
  })

  test('keys may be in any script', () => {
    checkEntries('@misc{陳2025:晶片, title = {晶片}}\n@misc{a.b/c+d, title={x}}\n@misc{bare}', [
      'misc 陳2025:晶片: title=晶片',
      'misc a.b/c+d: title=x',
      'misc bare:',
    ])
  })

  test('a quote may stand inside braces, and braces inside quotes', () => {
    checkEntries('@misc{a, title = {He said "no"}, author = "M{\\"u}ller", year = {20{2}5}}', [
      'misc a: title=He said "no" author=M{\\"u}ller year=20{2}5',
    ])
  })

  test('of a field that stands twice the first counts', () => {
    checkEntries('@misc{a, year = 2024, YEAR = 2025}', ['misc a: year=2024'])
  })

  test('an entry that is not closed is lost alone', () => {
    checkEntries(
      '@misc{a, title = {A}}\n@misc{b, title = {B, year = 2025}\n@misc{c, title = {C}}\n@misc{d,',
      ['misc a: title=A', 'misc c: title=C'],
      [
        'The entry b is not closed: a brace is missing or one too many is open.',
        'The entry d is not closed: a brace is missing or one too many is open.',
      ],
    )
  })

  test('says where a broken entry is', () => {
    const text = '@misc{a, title = {A}}\n  @misc{b, title = {B}'
    const [problem] = readBibtexEntries(text).problems
    expect(problem && text.slice(problem.span.start, problem.span.end)).toBe('@misc{')
  })

  test('an entry without a key is lost, one without a comma behind its key too', () => {
    checkEntries(
      '@misc{, title = {A}}\n@misc{title = {B}, year = 2025}\n@misc{c}',
      ['misc c:'],
      ['An entry has no key.', "An entry's key ends without a comma: title = {B}"],
    )
  })

  test('a missing comma is named and costs nothing', () => {
    checkEntries(
      '@misc{a, title = {A} year = 2025, note = "N"\n}',
      ['misc a: title=A year=2025 note=N'],
      ['A comma is missing behind the field title.'],
    )
  })

  test('what is no field is named and passed over', () => {
    checkEntries(
      '@misc{a, , what is this, year = 2025, = 3, note = "open}',
      ['misc a: year=2025'],
      [
        'A field was expected here, and this is none: what is this',
        'A field was expected here, and this is none: = 3',
        'A field was expected here, and this is none: note = "open',
      ],
    )
  })

  test('strings that use each other do not grow without end', () => {
    const strings = Array.from(
      { length: 60 },
      (_, index) => `@string{s${index + 1} = s${index} # s${index}}`,
    )
    const file = readBibtexEntries(
      `@string{s0 = "0123456789"}\n${strings.join('\n')}\n@misc{a, note = s60}`,
    )
    expect(file.entries[0]?.fields.get('note')?.[0]?.text.length).toBe(300)
  })

  test('any text is read, and spans lie in it', () => {
    const pieces = fc.constantFrom(
      '@misc{',
      '@string{',
      'a',
      ',',
      ' = ',
      '{',
      '}',
      '"',
      '#',
      '\n',
      '(',
      ')',
      '%',
      '\\',
      '2025',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const file = readBibtexEntries(text)
        for (const { span } of [...file.entries, ...file.problems]) {
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
        }
      }),
    )
  })

  test('the cost grows with the text, whatever it is', () => {
    for (const part of [
      '@misc{',
      '@misc{a}\n',
      '@misc{a, b="{',
      '{',
      'a = "',
      ', a = {',
      '@misc{a, "\n',
      '@misc{a, x = "y" #\n',
    ]) {
      const start = performance.now()
      readBibtexEntries(part.repeat(6_000))
      readBibtexEntries(`@misc{a, ${part.repeat(6_000)}${'}'.repeat(6_000)}`)
      expect(performance.now() - start, part).toBeLessThan(500)
    }
  })
})
