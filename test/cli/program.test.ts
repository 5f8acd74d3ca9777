import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findShippingNode } from '../support/shipping-node.ts'

const PROGRAM = join(import.meta.dirname, '../../dist/cli.js')
const PACKAGE = join(import.meta.dirname, '../../package.json')

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tickmark-cli-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function start(args: readonly string[], folder = '.', env = {}): ChildProcess {
  return spawn(findShippingNode(), [PROGRAM, ...args], {
    cwd: join(root, folder),
    stdio: 'pipe',
    env: { ...process.env, ...env },
  })
}

async function run(
  args: readonly string[],
  options: { input?: string | Uint8Array; folder?: string; env?: object } = {},
) {
  const program = start(args, options.folder, options.env)
  const [output, warnings]: [string[], string[]] = [[], []]
  program.stdout?.setEncoding('utf8').on('data', (text: string) => output.push(text))
  program.stderr?.setEncoding('utf8').on('data', (text: string) => warnings.push(text))
  program.stdin?.end(options.input ?? '')
  const [status] = await once(program, 'close')
  return { status, output: output.join(''), warnings: warnings.join('') }
}

describe('the built command line', () => {
  test('tells the version of its package', async () => {
    const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8'))
    expect(await run(['--version'])).toEqual({ status: 0, output: `${version}\n`, warnings: '' })
  })

  test('checks a folder on disk, whose root is found upwards', async () => {
    write('.tickmark.json', '{ "rules": { "unsourced-figure": "error" } }')
    write('notes/a.md', 'Sales rose 17% in 2024.\n')
    const { status, output } = await run(['check', '--format', 'json'], { folder: 'notes' })
    const { files } = JSON.parse(output)
    expect(files[0]).toMatchObject({
      path: 'a.md',
      diagnostics: [{ code: 'unsourced-figure', severity: 'error' }],
    })
    expect(status).toBe(1)
  })

  test('writes large output whole, also to a pipe that is read slowly', async () => {
    write('large.md', 'Sales rose 17% and profit fell 5%.\n\n'.repeat(700))
    const program = start(['check', '--format', 'json'])
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const chunks: string[] = []
    program.stdout?.setEncoding('utf8').on('data', (text: string) => chunks.push(text))
    const [status] = await once(program, 'close')
    expect(JSON.parse(chunks.join('')).summary.figures).toBe(1_400)
    expect(status).toBe(0)
  })

  test('does not mind a reader that has seen enough', async () => {
    write('large.md', 'Sales rose 17% and profit fell 5%.\n\n'.repeat(700))
    const program = start(['check'])
    program.stdout?.once('data', () => program.stdout?.destroy())
    const warnings: string[] = []
    program.stderr?.setEncoding('utf8').on('data', (text: string) => warnings.push(text))
    const [status] = await once(program, 'close')
    expect([status, warnings]).toEqual([0, []])
  })

  test('answers each line before the next is read', async () => {
    const program = start(['figures', '--ndjson'])
    const answers =
      program.stdout && createInterface({ input: program.stdout })[Symbol.asyncIterator]()
    for (const id of [1, 2, 3]) {
      program.stdin?.write(`${JSON.stringify({ id, text: `Sales rose ${id}7%.` })}\n`)
      const answer = await answers?.next()
      expect(JSON.parse(answer?.value ?? '')).toMatchObject({ id, figures: [{ text: `${id}7%` }] })
    }
    program.stdin?.end()
    expect(await once(program, 'close')).toEqual([0, null])
  })

  test('gives 2 for a named file that cannot be read, with the reason', async () => {
    write('binary.md', Buffer.alloc(500))
    write('good.md', 'Sales rose 17%.\n')
    const { status, output, warnings } = await run([
      'check',
      '--format',
      'json',
      'binary.md',
      'good.md',
    ])
    expect(status).toBe(2)
    expect(JSON.parse(output).files).toHaveLength(1)
    expect(warnings).toContain('tickmark: binary.md cannot be read. It is not a text file.\n')
    const chinese = await run(['check', '--locale', 'zh-tw', 'binary.md'])
    expect(chinese.warnings).toContain('tickmark: 無法讀取 binary.md。這不是文字檔。\n')
  })

  test('refuses a named file that is too large, and random data, also on standard input', async () => {
    write('large.md', 'a')
    truncateSync(join(root, 'large.md'), 33 * 1024 * 1024)
    write('random.md', randomBytes(2_000))
    const { status, warnings } = await run(['check', 'large.md', 'random.md'])
    expect(status).toBe(2)
    expect(warnings).toContain('tickmark: large.md cannot be read. It is too large: 33 MB')
    expect(warnings).toContain('tickmark: random.md cannot be read. It is not a text file.\n')
    const input = await run(['check', '-'], { input: Buffer.alloc(500) })
    expect(input.status).toBe(2)
    expect(input.warnings).toContain('tickmark: <stdin> cannot be read. It is not a text file.\n')
  })

  test('a file that cannot be read is a warning where it is met on the way', async () => {
    write('random.md', randomBytes(2_000))
    const { status, output } = await run(['check', '.'])
    expect(output).toContain('random.md:1:1 warning It is not a text file.\n')
    expect(status).toBe(1)
  })

  test('checks a text with bytes that are no UTF-8, and says so', async () => {
    const text = Buffer.from('Caf\xe9 sales rose 17%.\n', 'latin1')
    write('latin.md', text)
    const told = 'Line 1 holds bytes that are no UTF-8'
    for (const options of [{}, { input: text }]) {
      const { status, output, warnings } = await run(
        ['check', 'input' in options ? '-' : 'latin.md'],
        options,
      )
      expect([status, output]).toEqual([0, expect.stringContaining('figures 1')])
      expect(warnings).toContain(told)
    }
  })

  test('says how an editor is served where no transport is named', async () => {
    const { status, output, warnings } = await run(['lsp'])
    expect([status, output]).toEqual([2, ''])
    expect(warnings).toMatch(/^tickmark: A transport is missing: --stdio, .+\n$/)
  })

  test('reads standard input with a byte-order mark', async () => {
    const { output } = await run(['check', '-', '--format', 'json'], {
      input: '\uFEFFSales rose 17%.\n',
    })
    expect(JSON.parse(output).files[0].figures[0]).toMatchObject({ text: '17%', offset: [12, 15] })
  })

  test('checks many notes on several threads, and tells the same', async () => {
    write('sources/acme.md', '---\nurl: https://example.com/a\n---\nAcme grew 12% in 2023.\n')
    const parts = ['a', 'b'].map((part) =>
      Array.from({ length: 25 }, (_, index) => `${part}/${index}.md`),
    )
    for (const [index, path] of parts.flat().entries()) {
      write(path, `Acme grew ${index + 20}% in 2023 [@acme].\n\n~~~\n${'x'.repeat(6_000)}\n~~~\n`)
    }
    const check = async (...args: readonly string[]) => {
      const env = { NODE_DEBUG: 'worker' }
      const all = ['check', '--no-cache', '--format', 'json', ...args]
      const { status, output, warnings } = await run(all, { env })
      return { status, ...JSON.parse(output), hasThreads: warnings.includes('create new worker') }
    }
    const [whole, ...halves] = await Promise.all([
      check(),
      ...parts.map((paths) => check(...paths)),
    ])
    expect(whole.files).toEqual(halves.flatMap(({ files }) => files))
    expect(whole).toMatchObject({
      status: 1,
      summary: { figures: 50, mismatched: 50 },
    })
    const isWorth = availableParallelism() > 1
    expect([whole, ...halves].map(({ hasThreads }) => hasThreads)).toEqual([isWorth, false, false])
  })

  test('survives what lies in a folder', async () => {
    write('loop.md', '---\na: &a [*a, *a]\n---\nSales rose 17%.\n')
    write('deep.md', `---\n${'{a: '.repeat(5_000)}\n---\n${'['.repeat(20_000)}\n`)
    write('sources/deep.yaml', `- id: a\n  type: book\n  note: ${'[ '.repeat(20_000)}`)
    write('sources/deep.json', `[{"id": "a", "type": "book", "note": ${'['.repeat(20_000)}`)
    write('sources/broken.bib', '@misc{a, title = {open\n@misc{b, title = {B}}\n')
    write('sources/invalid.md', Uint8Array.of(0x31, 0xff, 0xfe, 0x37))
    write('.tickmark.json', '{ broken')
    write('secret.md', 'Sales rose 17%.\n')
    chmodSync(join(root, 'secret.md'), 0o000)
    const { status, output } = await run(['check', '--format', 'json'])
    expect(JSON.parse(output).problems.length).toBeGreaterThanOrEqual(4)
    // The administrator may read what is locked.
    expect(status).toBe(process.getuid?.() === 0 ? 0 : 1)
  })

  test('serves an editor over standard input and output', async () => {
    const program = start(['lsp', '--stdio'])
    const message = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    })
    program.stdin?.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`)
    const chunks: string[] = []
    for await (const chunk of program.stdout ?? []) {
      chunks.push(String(chunk))
      if (chunks.join('').includes('"serverInfo":{"name":"Tickmark"}')) break
    }
    expect(chunks.join('')).toMatch(/^Content-Length: /)
    program.kill()
    await once(program, 'close')
  })
})

describe('what the built command line keeps', () => {
  const CACHE = '.tickmark-cache'

  beforeEach(() => {
    write('.tickmark.json', '{}')
    write('sources/acme.md', '---\nurl: https://example.com/a\n---\nAcme grew 12% in 2023.\n')
    write('notes/a.md', 'Acme grew 12% in 2023 [@acme].\n')
    write('notes/b.md', 'Acme grew 19% in 2023 [@acme].\n')
  })

  const readPack = (kind = 'checks') => {
    const [name = ''] = readdirSync(join(root, CACHE)).filter((file) => file.startsWith(kind))
    return { path: join(CACHE, name), bytes: readFileSync(join(root, CACHE, name)) }
  }

  test('lies at the root of the workspace, is left alone by Git, and is used again', async () => {
    const first = await run(['check'], { folder: 'notes' })
    expect(readdirSync(root)).toContain(CACHE)
    expect(readFileSync(join(root, CACHE, '.gitignore'), 'utf8')).toBe('*\n')
    const { path, bytes } = readPack()
    expect(await run(['check'], { folder: 'notes' })).toEqual(first)
    expect(readPack()).toEqual({ path, bytes })
    write('notes/a.md', 'Acme grew 29% in 2023 [@acme].\n')
    const { output } = await run(['check'], { folder: 'notes' })
    expect(output).toContain('mismatched 2')
    expect(readPack().bytes).not.toEqual(bytes)
  })

  test('is not there with --no-cache, and elsewhere where an option says so', async () => {
    const { output } = await run(['check', '--no-cache'])
    expect(existsSync(join(root, CACHE))).toBe(false)
    for (const _ of ['cold', 'warm']) {
      expect((await run(['check', '--cache-location', 'tmp/cache'])).output).toBe(output)
    }
    expect(existsSync(join(root, CACHE))).toBe(false)
    expect(readdirSync(join(root, 'tmp/cache'))).toHaveLength(3)
  })

  test('is no help, and no harm, once it is broken, deleted or locked', async () => {
    const fresh = await run(['check', '--no-cache'])
    expect(await run(['check'])).toEqual(fresh)
    for (const kind of ['checks', 'readings']) {
      const { path, bytes } = readPack(kind)
      const half = bytes.subarray(0, bytes.length / 2)
      const spoilt = Buffer.concat([half, randomBytes(bytes.length - half.length)])
      for (const content of [half, spoilt, randomBytes(5_000), Buffer.alloc(0)]) {
        write(path, content)
        if (kind === 'readings') rmSync(join(root, readPack().path))
        expect(await run(['check'])).toEqual(fresh)
        expect(await run(['check'])).toEqual(fresh)
      }
    }
    rmSync(join(root, CACHE), { recursive: true })
    chmodSync(root, 0o500)
    expect(await run(['check'])).toEqual(fresh)
    chmodSync(root, 0o700)
    rmSync(join(root, CACHE), { recursive: true, force: true })
    write(CACHE, 'a file')
    expect(await run(['check'])).toEqual(fresh)
    expect(readFileSync(join(root, CACHE), 'utf8')).toBe('a file')
  })

  test('is of use to all commands that read a workspace', async () => {
    const commands = [['figures'], ['sources'], ['explain', 'notes/b.md:1:11']]
    for (const command of commands) {
      const fresh = await run([...command, '--no-cache'])
      rmSync(join(root, CACHE), { recursive: true, force: true })
      expect(await run(command)).toEqual(fresh)
      const { bytes } = readPack('readings')
      expect(await run(command)).toEqual(fresh)
      expect(readPack('readings').bytes).toEqual(bytes)
    }
  })

  test('is shared by runs at the same time, from none to all', async () => {
    const runs = Array.from({ length: 4 }, () => run(['check']))
    const [first, ...others] = await Promise.all(runs)
    for (const other of others) expect(other).toEqual(first)
    expect(readdirSync(join(root, CACHE))).toHaveLength(3)
    expect(await run(['check'])).toEqual(first)
  })
})
