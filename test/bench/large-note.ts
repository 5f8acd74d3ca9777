import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { PROJECT } from '../support/editor/provision.ts'
import { findShippingNode } from '../support/shipping-node.ts'
import { type BenchContext, SEED, scaleBy } from './benchmark.ts'
import { runProgram } from './programs.ts'
import { findMedian } from './statistics.ts'
import type { Language } from './texts/language.ts'
import { writeNote } from './texts/write-note.ts'
import { writeWorkspace } from './texts/write-workspace.ts'

/** A large note on disk among others, and what is known of it. */
export interface LargeNote {
  readonly language: Language
  readonly folder: string
  readonly uri: string
  readonly text: string
  readonly figures: number
  readonly diagnostics: number
  /** The ms that remark-parse takes for all of it. */
  readonly parse: number | undefined
}

const LENGTH = 1_000_000
const PARSES = 3

/** Writes the note and its folder, and finds out what is known of it. */
export async function prepareNote(context: BenchContext, language: Language): Promise<LargeNote> {
  const folder = join(context.folder, language)
  const { cards } = writeWorkspace(folder, { seed: SEED, notes: 20, noteBytes: 4900, sources: 100 })
  const length = scaleBy(context, LENGTH, 20_000)
  const text = writeNote({ seed: SEED, length, language, sources: cards })
  const file = join(folder, 'large.md')
  writeFileSync(file, text)
  context.tell(`${language}: remark-parse`)
  const parse = findMedian(await runProgram('parse-whole', [file, String(PARSES)]))
  context.tell(`${language}: counting`)
  return {
    language,
    folder,
    uri: pathToFileURL(file).href,
    text,
    parse,
    ...(await countFindings(folder)),
  }
}

/** What the command line finds in the note, as the measure of complete. */
async function countFindings(folder: string): Promise<Pick<LargeNote, 'figures' | 'diagnostics'>> {
  const cli = join(PROJECT, 'dist/cli.js')
  const args = [cli, 'check', 'large.md', '--root', '.', '--format', 'json', '--fail-on', 'never']
  const { stdout } = await promisify(execFile)(findShippingNode(), args, {
    cwd: folder,
    maxBuffer: 2 ** 30,
  })
  const report: { files: { figures: unknown[]; diagnostics: unknown[] }[] } = JSON.parse(stdout)
  const [file] = report.files
  return { figures: file?.figures.length ?? 0, diagnostics: file?.diagnostics.length ?? 0 }
}
