import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packLibrary } from '../support/package/pack-library.ts'
import { findShippingNode } from '../support/shipping-node.ts'

const run = promisify(execFile)
const INSTALLING_TIMEOUT_MS = 120_000

/** A project of somebody else, in which the package is installed. */
const folder = mkdtempSync(join(tmpdir(), 'tickmark-library-'))

beforeAll(async () => {
  const archive = await packLibrary(folder)
  writeFileSync(join(folder, 'package.json'), '{"name":"user","private":true}')
  const args = ['install', '--offline', '--no-audit', '--no-fund', archive]
  await run('npm', args, { cwd: folder })
}, INSTALLING_TIMEOUT_MS)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function runProgram(name: string, program: string): Promise<string> {
  writeFileSync(join(folder, name), program)
  const { stdout } = await run(findShippingNode(), [name], { cwd: folder })
  return stdout
}

const ANSWER = '$593 billion 593000000000 USD\n'

test('An ES module imports it.', async () => {
  const program = `import { findFigures } from 'tickmark/figures'
const [{ text, quantity }] = findFigures('It lost $593 billion.')
console.log(text, quantity.exact.low.value, quantity.unit)`
  expect(await runProgram('program.mjs', program)).toBe(ANSWER)
})

test('A CommonJS module requires it.', async () => {
  const program = `const { findFigures } = require('tickmark/figures')
const [{ text, quantity }] = findFigures('It lost $593 billion.')
console.log(text, quantity.exact.low.value, quantity.unit)`
  expect(await runProgram('program.cjs', program)).toBe(ANSWER)
})

test('Both ways lead to one library.', async () => {
  const program = `import { createRequire } from 'node:module'
import { findFigures } from 'tickmark/figures'
console.log(createRequire(import.meta.url)('tickmark/figures').findFigures === findFigures)`
  expect(await runProgram('same.mjs', program)).toBe('true\n')
})

/** What the compiler says of a program that is read as an ES module or as CommonJS. */
async function compile(name: string, program: string): Promise<string> {
  writeFileSync(join(folder, name), program)
  const compiler = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
    'package.json',
    'bin/tsc',
  )
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022']
  const args = [compiler, ...options, '--module', 'nodenext', '--types', '', name]
  return run(process.execPath, args, { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout }) => stdout,
  )
}

test('TypeScript knows its types, in modules of both kinds.', async () => {
  const program = `import { findFigures, type FigureRecord, type FindFiguresOptions } from 'tickmark/figures'
const options: FindFiguresOptions = { language: 'zh-Hant', markdown: true }
const figures: readonly FigureRecord[] = findFigures('市值蒸發5,927億美元。', options)
export const exact: string | undefined = figures[0]?.quantity.exact.low.value`
  expect(await compile('types.mts', program)).toBe('')
  expect(await compile('types.cts', program)).toBe('')
})

test('TypeScript refuses what it does not take.', async () => {
  const program = `import { findFigures } from 'tickmark/figures'
export const figures = findFigures('5%', { language: 'it' })
export const wrong: number = findFigures('5%')[0]!.text`
  const said = await compile('wrong.mts', program)
  expect(said.match(/error TS\d+/g)).toEqual(['error TS2322', 'error TS2322'])
})

test('The command line is installed with it, and nothing else is.', async () => {
  const { stdout } = await run(
    findShippingNode(),
    ['node_modules/tickmark/dist/cli.js', '--version'],
    {
      cwd: folder,
    },
  )
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const installed = readdirSync(join(folder, 'node_modules')).filter(
    (name) => !name.startsWith('.'),
  )
  expect(installed).toEqual(['tickmark'])
  const manifest = JSON.parse(
    readFileSync(join(folder, 'node_modules/tickmark/package.json'), 'utf8'),
  )
  expect(Object.keys(manifest)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:main|contributes|dependencies|scripts)$/)]),
  )
})
