import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findShippingNode } from '../support/shipping-node.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A figure as the command line prints it. */
export interface PrintedFigure {
  readonly text: string
  readonly offset: readonly [number, number]
  readonly quantity: PrintedQuantity
  readonly status?: string
  readonly contested?: boolean
  readonly evidence?: readonly PrintedEvidence[]
}

export interface PrintedQuantity {
  readonly dimension: string
  readonly unit?: string
  readonly low?: number
  readonly high?: number
  readonly qualifier?: string | null
}

export interface PrintedEvidence {
  readonly source: string
  readonly path?: string
  readonly text: string
  readonly verdict: 'agree' | 'conflict'
}

/** What the built command line prints, run in a folder and fed with some input. */
export function runCommand(
  args: readonly string[],
  { cwd, input = '' }: { readonly cwd?: string; readonly input?: string },
): Promise<string> {
  const child = spawn(findShippingNode(), [CLI, ...args], {
    ...(cwd && { cwd }),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', () => resolve(output))
  })
}

/** The values of a text that holds one JSON value a line. */
export function readLines<Value>(text: string): readonly Value[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** The text that holds one JSON value a line. */
export function printLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}
