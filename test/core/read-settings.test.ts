import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../server/src/core/read-settings.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/core/settings.ts'
import { SETTING_KEYS } from '../../server/src/core/settings-file.ts'
import { printProblem } from '../../server/src/core/text/problem.ts'

function checkSettings(text: string, change: Partial<Settings>): void {
  expect(readSettings(text, DEFAULT_SETTINGS)).toEqual({
    settings: { ...DEFAULT_SETTINGS, ...change },
    problems: [],
  })
}

/** Each problem as `what it is about: message`; the settings stay as they were. */
function checkProblems(text: string, problems: readonly string[]): void {
  const reading = readSettings(text, DEFAULT_SETTINGS)
  const printed = reading.problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`,
  )
  expect(printed).toEqual(problems)
  expect(reading.settings).toEqual(DEFAULT_SETTINGS)
}

/** The dotted keys of the settings; lists and the map of rules are values. */
function listKeys(value: object, prefix = ''): readonly string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const isGroup = typeof inner === 'object' && !Array.isArray(inner) && name !== 'rules'
    return isGroup ? listKeys(inner, `${prefix}${name}.`) : [prefix + name]
  })
}

describe('readSettings', () => {
  test('reads nested and dotted keys', () => {
    const citations = { ...DEFAULT_SETTINGS.citations, scope: 'paragraph' } as const
    checkSettings('{ "citations": { "scope": "paragraph" } }', { citations })
    checkSettings('{ "citations.scope": "paragraph" }', { citations })
  })

  test('reads every kind of value', () => {
    checkSettings('{ "enable": false, "maxFileLength": 500 }', {
      enable: false,
      maxFileLength: 500,
    })
    checkSettings('{ "rules": { "unsourced-figure": "off", "unused-source": "warning" } }', {
      rules: { 'unsourced-figure': 'off', 'unused-source': 'warning' },
    })
    checkSettings('{ "aliases": [["NVIDIA", "輝達", "英伟达"], ["TSMC", "台積電"]] }', {
      aliases: [
        ['NVIDIA', '輝達', '英伟达'],
        ['TSMC', '台積電'],
      ],
    })
    checkSettings('{ "bibliography": "refs.bib" }', { bibliography: ['refs.bib'] })
    checkSettings('{ "currency": { "dollar": "TWD" } }', { currency: { dollar: 'TWD' } })
    checkSettings('{ "figures": { "durations": true }, "figures.minimumCount": 0 }', {
      figures: { durations: true, minimumCount: 0 },
    })
  })

  test('allows comments, trailing commas, a byte-order mark, a schema, and nothing at all', () => {
    checkSettings('\uFEFF{\n  // ours\n  "enable": false, /* yes */\n}', { enable: false })
    checkSettings('{ "$schema": "https://example.com/schema.json" }', {})
    for (const text of ['', '  \n', '// nothing yet', '{}']) checkSettings(text, {})
  })

  test('keeps what the settings above say', () => {
    const base = { ...DEFAULT_SETTINGS, enable: false, rules: { 'unused-source': 'off' } } as const
    const { settings } = readSettings('{ "rules": { "unsourced-figure": "error" } }', base)
    expect(settings).toEqual({
      ...base,
      rules: { 'unused-source': 'off', 'unsourced-figure': 'error' },
    })
  })

  test('reports keys that are no settings', () => {
    checkProblems('{ "colour": 1, "citations": { "stile": "link" } }', [
      '"colour": No setting is called colour.',
      '"stile": No setting is called citations.stile.',
    ])
    checkProblems('{ "tickmark.enable": false, "Hover.maxsources": 3 }', [
      '"tickmark.enable": No setting is called tickmark.enable. Is enable meant?',
      '"Hover.maxsources": No setting is called Hover.maxsources. Is hover.maxSources meant?',
    ])
    checkProblems('{ "rules": { "no-such-rule": "off" } }', [
      '"no-such-rule": No rule is called no-such-rule.',
    ])
  })

  test('reports values that do not fit', () => {
    checkProblems(
      '{ "enable": "yes", "maxFileLength": -1, "hover": 3, "aliases": ["a"], "sources.include": [1] }',
      [
        '"yes": enable is true or false.',
        '-1: maxFileLength is a whole number, 0 or more.',
        '3: hover is an object of settings.',
        '"a": aliases is a list of lists of names.',
        '[1]: sources.include is a list of texts.',
      ],
    )
    checkProblems('{ "citations": { "style": "apa" }, "currency.dollar": "$" }', [
      '"apa": citations.style is one of: footnote, pandoc, link, wikilink.',
      '"$": currency.dollar is the three letters of a currency, such as USD.',
    ])
    checkProblems('{ "language": "zh" }', [
      '"zh": language is one of: auto, en, zh-Hant, zh-Hans, de, fr, es.',
    ])
    checkProblems('{ "rules": { "unused-source": 2 } }', [
      '2: unused-source is one of: error, warning, information, hint, off.',
    ])
    checkProblems('{ "rules": ["off"] }', [
      '["off"]: rules is an object: { "unsourced-figure": "off" }.',
    ])
    checkProblems('[]', ['[]: Settings are an object: { "enable": true }.'])
  })

  test('reports in the reader’s language', () => {
    const { problems } = readSettings('{ "colour": 1 }', DEFAULT_SETTINGS)
    const printed = problems.map((problem) => [
      printProblem(problem, 'zh-tw'),
      printProblem(problem, 'zh-cn'),
    ])
    expect(printed).toEqual([['沒有名為 colour 的設定。', '没有名为 colour 的设置。']])
  })

  test('reads what it can of a broken file', () => {
    const { settings, problems } = readSettings('{ "enable": false, "rules": ', DEFAULT_SETTINGS)
    expect(settings.enable).toBe(false)
    expect(problems.map(({ message }) => message)).toEqual([
      'This JSON is broken here: value expected.',
    ])
  })

  test('gives settings for any text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"rules"',
      ':',
      ',',
      '"enable"',
      'true',
      '1',
      '"citations"',
      'null',
      '//',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        for (const { span } of readSettings(text, DEFAULT_SETTINGS).problems) {
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
        }
      }),
    )
    expect(readSettings('['.repeat(100_000), DEFAULT_SETTINGS).problems).toHaveLength(1)
  })
})

describe('the list of settings', () => {
  test('names what the defaults name', () => {
    expect([...SETTING_KEYS].sort()).toEqual([...listKeys(DEFAULT_SETTINGS)].sort())
  })
})
