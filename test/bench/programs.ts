import { execFile, execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
// By its file: the name alone leads the check of layers to this project's own esbuild.mjs.
import { build } from 'esbuild/lib/main.js'
import { PROJECT } from '../support/editor/provision.ts'
import { NODE_BUNDLE } from '../support/node-bundle.ts'
import { findShippingNode } from '../support/shipping-node.ts'

const PROGRAMS = join(PROJECT, 'test/bench/programs')
const BUILT = join(PROJECT, 'out/bench')

/** Builds a program of this folder as what ships is built, and gives its file. */
export async function buildProgram(name: string): Promise<string> {
  const outfile = join(BUILT, `${name}.cjs`)
  await build({
    entryPoints: [join(PROGRAMS, `${name}.ts`)],
    outfile,
    minify: true,
    ...NODE_BUNDLE,
  })
  return outfile
}

/** Runs a program of this folder on the Node that runs what ships, and gives the numbers that it prints as JSON. */
export async function runProgram(
  name: string,
  args: readonly string[],
): Promise<readonly number[]> {
  const file = await buildProgram(name)
  const { stdout } = await promisify(execFile)(findShippingNode(), [file, ...args], {
    maxBuffer: 2 ** 26,
  })
  const parsed: unknown = JSON.parse(stdout)
  if (!Array.isArray(parsed)) throw new Error(`${name} printed no list.`)
  return parsed.map(Number)
}

/** The version of the Node that runs what ships. */
export function readShippingVersion(): string {
  return execFileSync(findShippingNode(), ['--version'], { encoding: 'utf8' }).trim().slice(1)
}
