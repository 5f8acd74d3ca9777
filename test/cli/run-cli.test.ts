import { describe, expect, test } from 'vitest'
import { runInMemory } from '../support/memory-world.ts'

const ARTICLE = `---
title: Chip maker's worst day
source: https://example.com/worst-day
publisher: Harbor Chronicle
published: 2025-01-27
---
Nvidia lost $593 billion of market value on Monday. Its shares fell 17%.
`

const FILES = {
  'sources/worst-day.md': ARTICLE,
  'notes/good.md': 'Nvidia lost $593 billion of market value on 27 January 2025 [@worst-day].\n',
  'notes/bad.md':
    '# Notes\n\nNvidia lost $539 billion of market value on 27 January 2025 [@worst-day].\n',
  'notes/輝達.md': '輝達市值在2025年1月27日蒸發5,930億美元。\n',
}

async function check(args: string, options: Parameters<typeof runInMemory>[2] = {}) {
  return runInMemory(FILES, args.split(' '), options)
}

describe('check', () => {
  test('prints findings with line, carets, reason and sources, and a summary', async () => {
    const { output, status, warnings } = await check('check notes/bad.md')
    const [head, line, carets, because, source, ...rest] = output.split('\n')
    expect(head).toMatch(
      /^notes\/bad\.md:3:13 warning .*\$539 billion.*\$593 billion.* mismatched-figure$/,
    )
    expect(line).toBe('    Nvidia lost $539 billion of market value on 27 Januar…')
    expect(carets).toBe('                ^^^^^^^^^^^^')
    expect(because).toContain('Nvidia · market value · 27 Jan 2025')
    expect(source).toMatch(
      /^ {4}✗ Harbor Chronicle, 27 Jan 2025: \$593 billion .* sources\/worst-day\.md:7:13$/,
    )
    expect(rest).toEqual(['', 'notes 1 · figures 1', 'mismatched 1 · contested 1', 'warning 1', ''])
    expect([status, warnings]).toEqual([1, ''])
  })

  test('underlines Chinese figures by their width, in the language asked for', async () => {
    const { output, status } = await check(
      'check notes/輝達.md --locale zh-TW --fail-on information',
    )
    const [, line = '', carets = ''] = output.split('\n')
    expect(line).toBe('    輝達市值在2025年1月27日蒸發5,930億美元。')
    expect(carets).toBe(`${' '.repeat(4 + 27)}^^^^^^^^^^^`)
    expect(output).toContain('資訊')
    expect(output).toContain('無來源 1')
    expect(status).toBe(1)
  })

  test('says that a source was converted, and what to', async () => {
    const files = {
      'sources/solar.md':
        '---\nsource: https://example.com/solar\npublisher: Harbor Chronicle\n---\n截至2024年底，中國太陽能裝機容量達8.87億千瓦。\n',
      'note.md': 'Solar capacity in China reached 889.5 GW at the end of 2024 [@solar].\n',
    }
    const { output } = await runInMemory(files, ['check'])
    expect(output).toContain('8.87億千瓦 differs by 0.28%, converted: 887 GW, cited')
    const chinese = await runInMemory(files, ['check', '--locale', 'zh-tw'])
    expect(chinese.output).toContain('，換算為 887 GW')
  })

  test('prints nothing but the counts where all is well', async () => {
    expect(await check('check notes/good.md')).toEqual({
      status: 0,
      output: 'notes 1 · figures 1\nverified 1\n',
      warnings: '',
    })
  })

  test('prints JSON', async () => {
    const { output, status } = await check('check --format json notes')
    const { version, files, summary, problems } = JSON.parse(output)
    expect([status, version, problems]).toEqual([1, 1, []])
    expect(files.map(({ path }: { path: string }) => path)).toEqual([
      'notes/bad.md',
      'notes/good.md',
      'notes/輝達.md',
    ])
    expect(summary).toEqual({
      figures: 3,
      verified: 1,
      cited: 0,
      unsourced: 1,
      mismatched: 1,
      unsupported: 0,
      contested: 1,
    })
    const quantity = (value: number) => ({
      dimension: 'currency',
      unit: 'USD',
      low: value,
      high: value,
      qualifier: null,
    })
    expect(files[0]).toEqual({
      path: 'notes/bad.md',
      figures: [
        {
          text: '$539 billion',
          offset: [21, 33],
          range: { start: { line: 2, character: 12 }, end: { line: 2, character: 24 } },
          quantity: quantity(539e9),
          status: 'mismatched',
          contested: true,
          citations: ['worst-day'],
          evidence: [
            {
              source: 'worst-day',
              path: 'sources/worst-day.md',
              text: '$593 billion',
              range: { start: { line: 6, character: 12 }, end: { line: 6, character: 24 } },
              quantity: quantity(593e9),
              verdict: 'conflict',
              because: 'Nvidia · market value · 27 Jan 2025',
            },
          ],
        },
      ],
      diagnostics: [
        {
          code: 'mismatched-figure',
          severity: 'warning',
          range: { start: { line: 2, character: 12 }, end: { line: 2, character: 24 } },
          message:
            'The note says $539 billion, Harbor Chronicle says $593 billion: a slip of digits?',
        },
      ],
    })
  })

  test('JSON without files is JSON', async () => {
    const { output } = await runInMemory({}, ['check', '--format', 'json'])
    expect(JSON.parse(output)).toMatchObject({ version: 1, files: [], summary: { figures: 0 } })
  })

  test('the arguments choose what is reported: files, folders, patterns, the current folder', async () => {
    const paths = async (args: string, folder?: string) => {
      const { output } = await check(
        `check --format json ${args}`.trim(),
        folder === undefined ? {} : { folder },
      )
      return JSON.parse(output).files.map(({ path }: { path: string }) => path)
    }
    const all = ['notes/bad.md', 'notes/good.md', 'notes/輝達.md']
    expect(await paths('')).toEqual(all)
    expect(await paths('.')).toEqual(all)
    expect(await paths('notes/good.md notes/good.md')).toEqual(['notes/good.md'])
    expect(await paths('notes/*d.md')).toEqual(['notes/bad.md', 'notes/good.md'])
    expect(await paths('sources')).toEqual([])
    expect(await paths('', 'sources')).toEqual([])
    expect(await paths('', 'notes')).toEqual(['bad.md', 'good.md', '輝達.md'])
    expect(await paths('../notes/good.md', 'sources')).toEqual(['../notes/good.md'])
  })

  test('the exit status follows --fail-on and --max-warnings', async () => {
    const rows = {
      'check notes/bad.md': 1,
      'check notes/bad.md --fail-on error': 0,
      'check notes/bad.md --fail-on never': 0,
      'check notes/輝達.md': 0,
      'check notes/輝達.md --fail-on information': 1,
      'check notes/bad.md --max-warnings 1': 0,
      'check notes/bad.md --max-warnings 0': 1,
      'check notes/bad.md --max-warnings 0 --fail-on error': 1,
    }
    for (const [args, status] of Object.entries(rows))
      expect([args, (await check(args)).status]).toEqual([args, status])
  })

  test('a path that cannot be read gives 2, and the rest is printed', async () => {
    const { status, output, warnings } = await check(
      'check --format json notes/gone.md notes/good.md no/*.md',
    )
    expect(status).toBe(2)
    expect(JSON.parse(output).files).toHaveLength(1)
    expect(warnings).toBe(
      'tickmark: notes/gone.md does not exist.\ntickmark: no/*.md matches no file.\n',
    )
  })

  test('a source that is named is not checked, and it says so', async () => {
    const { status, warnings } = await check('check sources/worst-day.md')
    expect(status).toBe(0)
    expect(warnings).toBe(
      'tickmark: sources/worst-day.md is a saved article: its figures are evidence, and only notes are checked.\n',
    )
  })

  test('checks standard input under its own name or none', async () => {
    const input = 'Nvidia lost $539 billion of market value on 27 January 2025 [@worst-day].\n'
    const named = await check('check --stdin --stdin-filename notes/good.md', { input })
    expect(named.output).toMatch(/^notes\/good\.md:1:13 warning/)
    const unnamed = await check('check -', { input })
    expect(unnamed.output).toMatch(/^<stdin>:1:13 warning/)
    expect([named.status, unnamed.status]).toEqual([1, 1])
  })

  test('quiet prints what fails and nothing else', async () => {
    expect((await check('check notes/輝達.md --quiet')).output).toBe('')
    expect((await check('check notes/bad.md --quiet')).output).toMatch(
      /^notes\/bad\.md:3:13 warning[\s\S]*worst-day\.md:7:13\n\n$/,
    )
  })

  test('colours are for terminals', async () => {
    expect((await check('check', { isTerminal: true })).output).toContain('\u001b[')
    expect((await check('check --no-color', { isTerminal: true })).output).not.toContain('\u001b[')
    expect(
      (await check('check', { isTerminal: true, env: { NO_COLOR: '1' } })).output,
    ).not.toContain('\u001b[')
  })

  test('names what cannot be read on the way', async () => {
    const files = {
      ...FILES,
      'refs.bib': '@misc{a, title = {Open\n',
      '.tickmark.json': '{ "colour": 1 }',
    }
    const { status, warnings } = await runInMemory(files, ['check', 'notes/good.md'])
    expect(status).toBe(0)
    expect(warnings.split('\n').sort()).toEqual([
      '',
      '.tickmark.json:1:3 No setting is called colour.',
      'refs.bib:1:1 The entry a is not closed: a brace is missing or one too many is open.',
    ])
  })

  test('settings in the workspace count', async () => {
    const files = {
      ...FILES,
      '.tickmark.json': '{ "rules": { "mismatched-figure": "off", "contested-figure": "off" } }',
    }
    expect((await runInMemory(files, ['check', 'notes/bad.md'])).status).toBe(0)
  })
})

describe('a note that is longer than the settings allow', () => {
  const LONG = {
    '.tickmark.json': '{ "maxFileLength": 30 }',
    'notes/long.md': 'Sales rose 17% in the second quarter.\n',
    'notes/short.md': 'Sales rose 17%.\n',
  }
  const REASON = 'The note has 38 characters, and notes of up to 30 are checked (maxFileLength).'
  const run = (args: string, input?: string) =>
    runInMemory(LONG, args.split(' '), input === undefined ? {} : { input })

  test('is a warning among the findings where it is met on the way', async () => {
    for (const args of ['check', 'check .', 'check notes', 'check notes/*.md']) {
      const { status, output, warnings } = await run(args)
      expect(output).toContain(`notes/long.md:1:1 warning ${REASON}\n\nnotes 1`)
      expect(output).toContain('\nwarning 1')
      expect([status, warnings]).toEqual([1, ''])
    }
    expect((await run('check . --quiet')).output).toContain(`notes/long.md:1:1 warning ${REASON}`)
    expect(await run('check . --quiet --fail-on error')).toMatchObject({ status: 0, output: '' })
    expect((await run('check . --max-warnings 1')).status).toBe(0)
    const chinese = await run('check . --locale zh-tw')
    expect(chinese.output).toContain('notes/long.md:1:1 警告 筆記有 38 個字元')
  })

  test('is a problem in JSON', async () => {
    const { status, output, warnings } = await run('check . --format json')
    const { files, problems } = JSON.parse(output)
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['notes/short.md'])
    expect(problems).toMatchObject([{ path: 'notes/long.md', message: REASON }])
    expect([status, warnings]).toEqual([1, ''])
  })

  test('cannot be read where it is named', async () => {
    const complaint = `tickmark: notes/long.md cannot be read. ${REASON}\n`
    for (const command of ['check', 'figures', 'sources']) {
      const { status, warnings } = await run(`${command} notes/long.md notes/short.md`)
      expect([command, status]).toEqual([command, 2])
      expect(warnings).toContain(complaint)
    }
    expect(await run('explain notes/long.md:1:12')).toEqual({
      status: 2,
      output: '',
      warnings: complaint,
    })
    const { output } = await run('check notes/long.md notes/short.md --format json')
    expect(JSON.parse(output).files).toHaveLength(1)
  })

  test('cannot be read on standard input', async () => {
    const input = LONG['notes/long.md']
    const unnamed = await run('check -', input)
    expect(unnamed.status).toBe(2)
    expect(unnamed.warnings).toContain(`tickmark: <stdin> cannot be read. ${REASON}\n`)
    const named = await run('check - --stdin-filename notes/short.md --locale zh-cn', input)
    expect(named.status).toBe(2)
    expect(named.warnings).toContain('tickmark: 无法读取 notes/short.md。笔记有 38 个字符')
  })

  test('is told of where figures are listed', async () => {
    const { status, output, warnings } = await run('figures . --format json')
    expect(JSON.parse(output).files).toHaveLength(1)
    expect([status, warnings]).toEqual([0, `notes/long.md:1:1 ${REASON}\n`])
  })

  test('that the arguments leave out fails nothing', async () => {
    expect((await run('check notes/short.md')).status).toBe(0)
  })
})

describe('figures', () => {
  test('lists figures with what they mean', async () => {
    const { output, status } = await check('figures notes/輝達.md')
    expect(output).toMatch(/^notes\/輝達\.md:1:18 5,930億美元 = USD 593 billion currency\n/)
    expect(status).toBe(0)
  })

  test('lists those of a source that is named', async () => {
    const { output } = await check('figures --format json sources/worst-day.md')
    expect(JSON.parse(output).files[0].figures.map(({ text }: { text: string }) => text)).toEqual([
      '$593 billion',
      '17%',
    ])
  })

  test('answers line by line', async () => {
    const FIVE_MILLION = {
      value: '5000000',
      quantum: '1000000',
      significantDigits: 1,
      trailingZeros: 0,
    }
    const input =
      '{"id": 1, "text": "fell by $5 million"}\n\nnonsense\n{"id": "x"}\n[]\n{"text": "營收年增38.8%，為期3個月"}\n'
    const { output, status } = await check('figures --ndjson', { input })
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toEqual([
      {
        id: 1,
        figures: [
          {
            text: '$5 million',
            offset: [8, 18],
            quantity: {
              dimension: 'currency',
              unit: 'USD',
              unitCandidates: [],
              unitReason: 'setting',
              low: 5e6,
              high: 5e6,
              qualifier: null,
              exact: { low: FIVE_MILLION, high: FIVE_MILLION },
              power: 6,
              justBelow: false,
              vague: false,
              plusMinus: null,
              per: null,
            },
            qualifierOffset: null,
            conversionOf: null,
            states: 'change',
            direction: 'down',
          },
        ],
      },
      { id: null, error: 'A line is one JSON object.' },
      { id: null, error: expect.any(String) },
      { id: 'x', error: 'A line needs the text "text".' },
      { id: null, error: 'A line is one JSON object.' },
      { figures: [expect.objectContaining({ text: '38.8%' })] },
    ])
    expect(status).toBe(0)
  })

  test('reads a line as Markdown, or in a language, where it says so', async () => {
    const table = '| Item | Revenue (US$ m) |\n|---|---|\n| `5%` | 1,234 |\n'
    const input = [
      { text: table, markdown: true },
      { text: table },
      { text: '票價300元', language: 'zh-Hans' },
      { text: '票價300元', language: 'auto' },
      { text: '票價300元', language: 'it' },
      { text: table, markdown: 'yes' },
    ]
    const { output } = await check('figures --ndjson', {
      input: input.map((line) => JSON.stringify(line)).join('\n'),
    })
    const answers = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const said = answers.map(
      ({ figures, error }) =>
        figures?.map(
          ({ text, quantity }: { text: string; quantity: { unit: string; low: number } }) =>
            [text, quantity.unit, quantity.low].join(' '),
        ) ?? error,
    )
    expect(said).toEqual([
      ['1,234 USD 1234000000'],
      ['5% % 5', '1,234  1234'],
      ['300元 CNY 300'],
      ['300元 TWD 300'],
      'The "language" is one of: auto, en, zh-Hant, zh-Hans, de, fr, es.',
      'What "markdown" says is true or false.',
    ])
  })
})

describe('sources', () => {
  test('lists sources', async () => {
    const { output } = await check('sources')
    expect(output).toBe(
      "worst-day article Chip maker's worst day · Harbor Chronicle · 2025-01-27 sources/worst-day.md:1:1\nsources 1\n",
    )
  })

  test('lists the footnotes of a note that is named', async () => {
    const files = { ...FILES, 'notes/own.md': 'Sales rose 5%.[^a]\n\n[^a]: The report says 17%.\n' }
    const { output } = await runInMemory(files, ['sources', 'notes/own.md'])
    expect(output).toBe('^a footnote notes/own.md:3:1\nsources 1\n')
  })

  test('lists them as JSON', async () => {
    const { output } = await check('sources --format json')
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      sources: [
        {
          key: 'worst-day',
          kind: 'article',
          path: 'sources/worst-day.md',
          published: '2025-01-27',
          accessed: null,
          hasText: true,
        },
      ],
      problems: [],
    })
  })
})

describe('compare', () => {
  test('compares two statements', async () => {
    const statements = ['Nvidia lost $593 billion of market value.', '輝達市值蒸發5,890億美元。']
    const { output, status } = await runInMemory({}, ['compare', ...statements])
    expect(output).toMatch(/^conflict\n✗ \$593 billion · 5,890億美元 conflict /)
    expect(status).toBe(0)
    const zh = await runInMemory({}, ['compare', ...statements, '--locale', 'zh-cn'])
    expect(zh.output).toMatch(/^不符\n/)
  })

  test('wants two of them', async () => {
    for (const words of [[], ['one'], ['one', 'two', 'three']]) {
      const { status, warnings } = await runInMemory({}, ['compare', ...words])
      expect([status, warnings]).toEqual([
        2,
        'tickmark: compare takes two statements, each in quotes.\n',
      ])
    }
  })

  test('answers line by line', async () => {
    const requests = [
      {
        id: 1,
        a: 'Nvidia lost $593 billion of market value.',
        b: 'Nvidia’s market value fell by $593 billion.',
      },
      { id: 2, a: 'Sales rose 17%.', b: 'The weather was fine.', dateA: '2025-01-27' },
      { id: 3, a: 'only one' },
    ]
    const input = `${requests.map((request) => JSON.stringify(request)).join('\n')}\n \n`
    const { output } = await runInMemory({}, ['compare', '--ndjson'], { input })
    const [first, second, third, fourth] = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({
      id: 1,
      verdict: 'agree',
      pairs: [
        {
          a: { text: '$593 billion', offset: [12, 24] },
          b: { text: '$593 billion' },
          verdict: 'agree',
        },
      ],
    })
    expect(second).toEqual({ id: 2, verdict: 'unrelated', pairs: [] })
    expect(third).toEqual({ id: 3, error: 'A line needs the texts "a" and "b".' })
    expect(fourth).toEqual({ id: null, error: 'A line is one JSON object.' })
  })

  test('the help tells what answers a line that is no request', async () => {
    for (const command of ['figures', 'compare']) {
      const { output } = await check(`${command} --help`)
      expect(output).toContain('an empty line too')
    }
  })
})

describe('explain', () => {
  test('tells all about a figure', async () => {
    const { output, status } = await check('explain notes/bad.md:3:15')
    expect(output).toMatch(/^notes\/bad\.md:3:13 \$539 billion = USD 539 billion\n/)
    expect(output).toContain('worst-day')
    expect(output).toContain('Nvidia · market value')
    expect(status).toBe(0)
  })

  test('says where figures are when there is none', async () => {
    const rows = {
      'notes/bad.md:3:1':
        'No figure stands at notes/bad.md:3:1. On that line figures start at: 13.',
      'notes/bad.md:1:1': 'No figure stands at notes/bad.md:1:1.',
      'notes/bad.md': 'explain takes one place: FILE:LINE:COLUMN.',
      'notes/gone.md:1:1': 'notes/gone.md does not exist.',
      'sources/worst-day.md:7:13': 'sources/worst-day.md is no note.',
    }
    for (const [place, warning] of Object.entries(rows)) {
      const { status, warnings } = await check(`explain ${place}`)
      expect([status, warnings]).toEqual([2, `tickmark: ${warning}\n`])
    }
  })
})

describe('the program', () => {
  test('helps', async () => {
    const { output, status } = await check('--help')
    expect(output).toContain('Usage: tickmark COMMAND')
    expect(status).toBe(0)
    for (const command of ['check', 'figures', 'sources', 'compare', 'explain', 'lsp']) {
      expect(output).toContain(`\n  ${command} `)
      expect((await check(`${command} --help`)).output).toContain(`Usage: tickmark ${command}`)
    }
  })

  test('complains in the language asked for', async () => {
    const rows = {
      'check notes/gone.md': 'notes/gone.md 不存在。',
      'check no/*.md': '沒有檔案符合 no/*.md。',
      'check sources/worst-day.md':
        'sources/worst-day.md 是儲存的文章，其中的數字是佐證；只檢查筆記。',
      'check --root nowhere': 'nowhere 不是資料夾。',
      'check --colour': '沒有 --colour 這個選項。請見 tickmark check --help。',
      'compare one': 'compare 需要兩句陳述，各以引號括住。',
      'explain notes/bad.md:3:1': 'notes/bad.md:3:1 沒有數字。該行的數字起於：13。',
      'explain sources/worst-day.md:7:13': 'sources/worst-day.md 不是筆記。',
    }
    for (const [args, warning] of Object.entries(rows)) {
      const { warnings } = await check(`${args} --locale zh-TW`)
      expect([args, warnings]).toEqual([args, `tickmark: ${warning}\n`])
    }
  })

  test('serves an editor only over a transport that is named', async () => {
    for (const args of ['--stdio', '--node-ipc', '--socket=6000', '--pipe=tickmark']) {
      expect(await check(`lsp ${args}`)).toEqual({ status: 0, output: 'serving', warnings: '' })
    }
    const usage =
      'A transport is missing: --stdio, --node-ipc, --socket=PORT, --pipe=NAME. See tickmark lsp --help.'
    for (const args of ['lsp', 'lsp --clientProcessId=1']) {
      expect(await check(args)).toEqual({ status: 2, output: '', warnings: `tickmark: ${usage}\n` })
    }
    expect((await check('lsp --locale=zh-tw')).status).toBe(2)
    const chinese = await check('lsp', { env: { LANG: 'zh_CN.UTF-8' } })
    expect(chinese.warnings).toContain('缺少传输方式：--stdio')
  })

  test('tells its version, serves editors, and refuses what it does not know', async () => {
    expect((await check('--version')).output).toBe('1.2.3\n')
    expect((await check('lsp --stdio')).output).toBe('serving')
    expect(await check('check --colour')).toEqual({
      status: 2,
      output: '',
      warnings: "tickmark: Unknown option '--colour'. See tickmark check --help.\n",
    })
    expect((await check('check --root nowhere')).warnings).toBe('tickmark: nowhere is no folder.\n')
  })
})
