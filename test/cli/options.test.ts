import { describe, expect, test } from 'vitest'
import { readOptions } from '../../server/src/cli/options.ts'

const CONTEXT = { env: {}, isTerminal: true }

function read(line: string, context = CONTEXT) {
  return readOptions(line === '' ? [] : line.split(' '), context)
}

function checkOptions(line: string, expected: object): void {
  expect(read(line)).toMatchObject({ kind: 'options', options: expected })
}

function checkRefused(rows: Readonly<Record<string, string>>): void {
  for (const [line, reason] of Object.entries(rows)) {
    expect([line, read(line)]).toEqual([line, expect.objectContaining({ kind: 'refused', reason })])
  }
}

describe('readOptions', () => {
  test('knows what holds where nothing is said', () => {
    checkOptions('check', {
      command: 'check',
      words: [],
      format: 'text',
      failOn: 'warning',
      maxWarnings: undefined,
      root: undefined,
      locale: 'en',
      isQuiet: false,
      isNdjson: false,
      readsInput: false,
    })
  })

  test('reads options before and behind paths', () => {
    checkOptions('check --format=json a.md -q b --fail-on error --max-warnings 3 --root x', {
      format: 'json',
      words: ['a.md', 'b'],
      isQuiet: true,
      failOn: 'error',
      maxWarnings: 3,
      root: 'x',
    })
    checkOptions('--format json check', { command: 'check', format: 'json' })
    checkOptions('check -- --odd.md', { words: ['--odd.md'] })
  })

  test('standard input is a dash or an option', () => {
    checkOptions('check -', { readsInput: true, words: ['-'] })
    checkOptions('check --stdin --stdin-filename notes/a.md', {
      readsInput: true,
      stdinFilename: 'notes/a.md',
    })
  })

  test('the language is the option’s, else the system’s', () => {
    const env = { LANG: 'zh_TW.UTF-8' }
    expect(read('check', { ...CONTEXT, env })).toMatchObject({ options: { locale: 'zh-tw' } })
    expect(read('check --locale zh-CN', { ...CONTEXT, env })).toMatchObject({
      options: { locale: 'zh-cn' },
    })
  })

  test('colours are for terminals that want them', () => {
    const hasColour = (line: string, context: object) => read(line, { ...CONTEXT, ...context })
    expect(hasColour('check', {})).toMatchObject({ options: { hasColour: true } })
    for (const context of [
      { isTerminal: false },
      { env: { NO_COLOR: '1' } },
      { env: { TERM: 'dumb' } },
    ]) {
      expect(hasColour('check', context)).toMatchObject({ options: { hasColour: false } })
    }
    expect(hasColour('check --no-color', {})).toMatchObject({ options: { hasColour: false } })
  })

  test('help and version go before anything else', () => {
    for (const line of ['', '--help', '-h', 'help', '--help --version'])
      expect(read(line)).toEqual({ kind: 'help', command: undefined })
    for (const line of ['check --help', 'help check', 'check -h a.md'])
      expect(read(line)).toEqual({ kind: 'help', command: 'check' })
    for (const line of ['--version', '-v']) expect(read(line)).toEqual({ kind: 'version' })
  })

  test('says what is wrong in the language asked for, however broken the rest is', () => {
    checkRefused({
      '--locale zh-tw chekc':
        '沒有名為 chekc 的指令，可用的有：check, figures, sources, compare, explain, lsp。',
      'check --locale zh-tw --colour': '沒有 --colour 這個選項。',
      'check --colour --locale=zh-CN': '没有 --colour 这个选项。',
      'check --locale zh-CN --format pdf':
        '--format 须为下列之一：text, json, jsonl, sarif, github, gitlab, junit, html, csv。',
      'sources --locale zh-TW --quiet': 'sources 沒有 --quiet 這個選項。',
    })
    expect(read('check --colour', { ...CONTEXT, env: { LANG: 'zh_TW.UTF-8' } })).toMatchObject({
      reason: '沒有 --colour 這個選項。',
    })
  })

  test('says what is wrong', () => {
    checkRefused({
      chekc: 'No command is called chekc: check, figures, sources, compare, explain, lsp.',
      '--quiet': 'A command is missing: check, figures, sources, compare, explain, lsp.',
      'check --colour': "Unknown option '--colour'.",
      'check --format pdf':
        '--format is one of: text, json, jsonl, sarif, github, gitlab, junit, html, csv.',
      'check --fail-on hint': '--fail-on is one of: error, warning, information, never.',
      'check --max-warnings few': '--max-warnings is a whole number.',
      'check --ndjson': 'check has no option --ndjson.',
      'check --format': "Option '--format <value>' needs a value.",
      'check --quiet=yes': "Option '-q, --quiet' takes no value.",
      'sources --quiet': 'sources has no option --quiet.',
    })
  })
})
