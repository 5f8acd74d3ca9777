import { cpSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT } from './provision.ts'

/** A copy of the samples that tests may edit, in a folder of its own. */
export function copySamples(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-samples-')))
  cpSync(join(PROJECT, 'samples'), folder, { recursive: true })
  return folder
}
