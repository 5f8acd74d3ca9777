import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isPrinted } from '../../server/src/cli/fail-level.ts'
import { runInMemory } from '../support/memory-world.ts'

const ARTICLE = `---
source: https://example.com/worst-day
publisher: Harbor <Chronicle> & Sons
published: 2025-01-27
---
Nvidia lost $593 billion of market value on Monday.
`

const FILES = {
  'sources/worst-day.md': ARTICLE,
  'notes/good.md': 'Nvidia lost $593 billion of market value on 27 January 2025 [@worst-day].\n',
  // An astral character before the figure, a byte-order mark, CRLF, and a name that every format has to escape.
  'notes/a, b: 輝達 & <c>%.md':
    '\uFEFF𝄞 Nvidia lost $539 billion of market value on 27 January 2025 [@worst-day].\r\n\r\nSales rose 5% [@nobody].\r\n\r\nSales rose 5% [@nobody].\r\n',
  '.tickmark.json': '{ "maxFileLength": 1000 }',
  'notes/long.md': `Sales rose 5%.\n${'word '.repeat(300)}`,
}

const PATH = 'notes/a, b: 輝達 & <c>%.md'

async function print(format: string, ...args: readonly string[]): Promise<string> {
  const { output } = await runInMemory(FILES, ['check', '--format', format, ...args])
  return output
}

/** The figure of the first finding: from 1, without the byte-order mark, in UTF-16 code units. */
const REGION = { startLine: 1, startColumn: 16, endLine: 1, endColumn: 28 }

describe('sarif', () => {
  test('has the properties that version 2.1.0 requires', async () => {
    const log = JSON.parse(await print('sarif'))
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/^https:\/\/.*sarif.*2\.1\.0.*\.json$/)
    expect(log.runs).toHaveLength(1)
    const [{ tool, columnKind, invocations, results }] = log.runs
    expect(columnKind).toBe('utf16CodeUnits')
    expect(tool.driver).toMatchObject({ name: 'Tickmark', version: '1.2.3' })
    expect(invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [expect.any(Object)] },
    ])
    expect(results).toHaveLength(3)
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(['none', 'note', 'warning', 'error']).toContain(level)
      expect(message.text).not.toBe('')
      expect(locations).toHaveLength(1)
      expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/)])
    }
  })

  test('tells of each rule once, with its level', async () => {
    const { rules } = JSON.parse(await print('sarif')).runs[0].tool.driver
    const ids = rules.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const rule of rules) {
      expect(rule).toMatchObject({
        name: expect.stringMatching(/^(?:[A-Z][a-z]+)+$/),
        shortDescription: { text: expect.stringMatching(/^[A-Z].*\.$/) },
        help: { text: expect.stringContaining(`docs/rules/${rule.id}.md`) },
        defaultConfiguration: { level: expect.stringMatching(/^(?:note|warning|error)$/) },
      })
    }
  })

  test('counts from 1 in UTF-16 code units, without the byte-order mark', async () => {
    const [result] = JSON.parse(await print('sarif')).runs[0].results
    const { artifactLocation, region } = result.locations[0].physicalLocation
    expect(decodeURIComponent(artifactLocation.uri)).toBe(PATH)
    expect(artifactLocation.uri).toMatch(/^[\w!'()*.~%/-]+$/)
    expect(region).toEqual({ ...REGION, snippet: { text: '$539 billion' } })
    expect(result.relatedLocations[0]).toMatchObject({
      id: 0,
      message: { text: expect.any(String) },
      physicalLocation: { artifactLocation: { uri: 'sources/worst-day.md' } },
    })
  })

  test('names what could not be checked, which no rule found', async () => {
    const [{ toolExecutionNotifications }] = JSON.parse(await print('sarif')).runs[0].invocations
    expect(toolExecutionNotifications).toEqual([
      expect.objectContaining({ descriptor: { id: 'unread-file' }, level: 'warning' }),
    ])
  })

  test('of no file is a log without results', async () => {
    const { output } = await runInMemory({}, ['check', '--format', 'sarif'])
    expect(JSON.parse(output).runs[0].results).toEqual([])
  })
})

/** The fingerprints of all findings of a text. */
async function listFingerprints(text: string): Promise<readonly string[]> {
  const { output } = await runInMemory({ 'a.md': text }, ['check', '--format', 'gitlab'])
  return JSON.parse(output).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
}

describe('fingerprints', () => {
  test('stay while a line moves, and tell equal lines apart', async () => {
    const before = await listFingerprints('Sales rose 5% [@nobody].\n\nSales rose 5% [@nobody].\n')
    const moved = await listFingerprints(
      'More words.\n\nSales rose 5% [@nobody].\n\nSales rose 5% [@nobody].\n',
    )
    expect(moved).toEqual(before)
    expect(new Set(before).size).toBe(before.length)
    expect(before).toHaveLength(2)
  })
})

describe('github', () => {
  test('escapes what would end a command', async () => {
    const lines = (await print('github')).trimEnd().split('\n')
    expect(lines[0]).toMatch(
      /^::warning file=notes\/a%2C b%3A 輝達 & <c>%25\.md,line=1,endLine=1,col=16,endColumn=27,title=Tickmark mismatched-figure::/,
    )
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^\r]*::[^\r]+$/)
    expect(lines.at(-1)).toContain('file=notes/long.md,line=1,')
  })
})

describe('gitlab', () => {
  test('has the fields of a code quality report', async () => {
    const issues = JSON.parse(await print('gitlab'))
    expect(issues[0]).toEqual({
      description: expect.stringContaining('$539 billion'),
      check_name: 'mismatched-figure',
      fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/),
      severity: 'major',
      location: { path: PATH, lines: { begin: 1, end: 1 } },
    })
    for (const { severity } of issues)
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
    const ids = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(new Set(ids).size).toBe(ids.length)
    expect(issues.at(-1)).toMatchObject({ check_name: 'unread-file' })
  })

  test('of no finding is an empty list', async () => {
    expect(JSON.parse(await print('gitlab', 'notes/good.md'))).toEqual([])
  })
})

/** The names of XML elements, each opened and closed in its place. */
function readElements(xml: string): readonly string[] {
  const open: string[] = []
  const names: string[] = []
  const tags = /<(?<end>\/?)(?<name>[a-z][\w-]*)(?:\s+[a-z][\w:-]*="[^"<]*")*\s*(?<empty>\/?)>/g
  const rest = xml.replace(/^<\?xml [^?]*\?>\n|<!doctype html>\n/, '').replace(tags, (...found) => {
    const { end, name, empty } = found.at(-1)
    if (end === '/') expect(open.pop()).toBe(name)
    else {
      names.push(name)
      if (empty === '' && name !== 'meta') open.push(name)
    }
    return ''
  })
  expect(open).toEqual([])
  expect(rest).not.toMatch(/<|&(?!#\d+;)/)
  return names
}

describe('junit', () => {
  test('is XML whose counts are those of its elements', async () => {
    const xml = await print('junit')
    const names = readElements(xml)
    const count = (name: string) => names.filter((known) => known === name).length
    const [, tests, failures, errors] =
      /<testsuites name="tickmark" tests="(\d+)" failures="(\d+)" errors="(\d+)">/.exec(xml) ?? []
    expect([tests, failures, errors].map(Number)).toEqual([
      count('testcase'),
      count('failure'),
      count('error'),
    ])
    expect(count('testsuite')).toBe(3)
    expect(count('error')).toBe(1)
    expect(xml).toContain('<testsuite name="notes/a, b: 輝達 &#38; &#60;c&#62;%.md"')
  })

  test('passes what does not fail the run', async () => {
    const xml = await print('junit', '--fail-on', 'never')
    expect(readElements(xml)).not.toEqual(expect.arrayContaining(['failure']))
    expect(readElements(await print('junit', 'notes/good.md'))).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
    ])
  })

  test('has no character that XML lacks', async () => {
    const { output } = await runInMemory(
      { 'a\u0001\uFFFF.md': 'Sales\u0000 rose 5% [@nobody].\n' },
      ['check', '--format', 'junit'],
    )
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\uFFFE\uFFFF]/u)
    expect(output).toContain('\uFFFD')
  })
})

describe('html', () => {
  test('is a page that loads and runs nothing', async () => {
    const page = await print('html')
    const names = readElements(page.replace(/<style>[^<]*<\/style>/, ''))
    expect(names).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:script|img|link|iframe|a)$/)]),
    )
    expect(page).toContain(`default-src 'none'`)
    expect(page).toContain('<mark>$539 billion</mark>')
    expect(page).toContain('Harbor &#60;Chronicle&#62; &#38; Sons')
  })

  test('speaks the language asked for', async () => {
    expect(await print('html', '--locale', 'zh-tw')).toMatch(/<html lang="zh-Hant-TW">[\s\S]*警告/)
    expect(await print('html', '--locale', 'zh-cn')).toMatch(/<html lang="zh-Hans-CN">[\s\S]*警告/)
  })
})

/** The cells of CSV, as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const cells = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/gy
  const rows: string[][] = [[]]
  for (const { groups } of text.matchAll(cells)) {
    rows.at(-1)?.push(groups?.quoted?.replaceAll('""', '"') ?? groups?.plain ?? '')
    if (groups?.end === '\r\n') rows.push([])
  }
  expect(rows.pop()).toEqual([])
  return rows
}

describe('csv', () => {
  test('has a row for every figure, every other finding and every file that was not checked', async () => {
    const [head, ...rows] = readCsv(await print('csv'))
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0)
    const named = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head?.[at], cell])))
    expect(named[0]).toMatchObject({
      path: PATH,
      line: '1',
      column: '16',
      text: '$539 billion',
      unit: 'USD',
      low: '539000000000',
      status: 'mismatched',
      contested: 'true',
      citations: 'worst-day',
      sources: 'worst-day: conflict',
      severity: 'warning',
      code: 'mismatched-figure',
    })
    expect(named).toContainEqual(
      expect.objectContaining({ text: '$593 billion', status: 'verified', code: '' }),
    )
    expect(named).toContainEqual(
      expect.objectContaining({ text: "'@nobody", status: '', code: 'undefined-citation' }),
    )
    expect(named.at(-1)).toMatchObject({ path: 'notes/long.md', code: 'unread-file' })
  })

  test('of figures has a row for each, with its exact decimals', async () => {
    const text = 'Sales of 3.10 million units fell by −5.20%, or "nearly" NT$1,234.50.\n'
    const { output } = await runInMemory({ 'a.md': text }, ['figures', '--format', 'csv'])
    const [head, ...rows] = readCsv(output)
    const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1])
    expect(column('text')).toEqual(['3.10 million', '−5.20%', 'NT$1,234.50'])
    expect(column('low')).toEqual(['3100000', '-5.20', '1234.50'])
    expect(column('quantum')).toEqual(['10000', '0.01', '0.01'])
    expect(column('power')).toEqual(['6', '0', '0'])
    expect(column('start')).toEqual(['9', '36', '56'])
  })

  test('lets no spreadsheet run what stands in a note', async () => {
    const text = 'Sales rose +5.1% and -3% and \\=1+1.\n'
    const { output } = await runInMemory({ '=cmd.md': text }, ['figures', '--format', 'csv'])
    const [, ...rows] = readCsv(output)
    expect(rows.map((row) => row[0])).toEqual(["'=cmd.md", "'=cmd.md"])
    expect(rows.map((row) => row[5])).toEqual(["'+5.1%", "'-3%"])
    expect(rows.map((row) => row[10])).toEqual(['5.1', '-3'])
  })
})

test('docs/command-line.md tells of each column of CSV, in their order', async () => {
  const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8')
  for (const command of ['check', 'figures']) {
    const table = page.split(`| columns of \`${command}\` |`)[1]?.split('\n\n')[0] ?? ''
    const cells = table
      .split('\n')
      .slice(2)
      .map((row) => row.split('|')[1] ?? '')
    const told = cells.flatMap((cell) =>
      [...cell.matchAll(/`(\w{1,40})`/g)].map(([, name]) => name),
    )
    const { output } = await runInMemory(FILES, [command, '--format', 'csv'])
    expect(told).toEqual(readCsv(output)[0])
  }
})

describe('jsonl', () => {
  test('of a check has a file on each line, and the summary on the last', async () => {
    const lines = (await print('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ path }) => path)).toEqual([PATH, 'notes/good.md', undefined])
    const whole = JSON.parse(await print('json'))
    expect(lines.slice(0, -1)).toEqual(whole.files)
    expect(lines.at(-1)).toEqual({ summary: whole.summary, problems: whole.problems })
  })

  test('of figures has a figure on each line', async () => {
    const args = ['figures', '--format', 'jsonl', 'notes/good.md', 'sources/worst-day.md']
    const { output } = await runInMemory(FILES, args)
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toEqual([
      expect.objectContaining({ path: 'notes/good.md', text: '$593 billion', direction: 'down' }),
      expect.objectContaining({ path: 'sources/worst-day.md', text: '$593 billion' }),
    ])
  })
})

test('a command refuses formats that make no sense for it, and names those that do', async () => {
  for (const [command, formats] of [
    ['figures', 'text, json, jsonl, csv'],
    ['sources', 'text, json'],
    ['compare', 'text, json'],
  ]) {
    const { status, warnings } = await runInMemory(FILES, [`${command}`, '--format', 'sarif'])
    expect(status).toBe(2)
    expect(warnings).toContain(`--format is one of: ${formats}.`)
  }
})

test('quietly, formats with a list of findings hold those that fail alone', async () => {
  expect(isPrinted({ severity: 'hint' }, { isQuiet: false, failOn: 'error' })).toBe(true)
  expect(isPrinted({ severity: 'hint' }, { isQuiet: true, failOn: 'error' })).toBe(false)
  const quiet = await print('gitlab', '--quiet', '--fail-on', 'error')
  expect(JSON.parse(quiet)).toEqual([])
})
