import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'
import { FILES, NOTE } from '../support/protocol-workspace.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-kept-')))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What a server finds in a note over a workspace of its own. */
async function findDiagnostics(options: object, whileRunning?: () => Promise<void>) {
  const client = await startClient({
    files: FILES,
    folder: join(folder, 'workspace'),
    initializationOptions: options,
  })
  await client.open('notes/tsmc.md', NOTE)
  const diagnostics = await client.ask('diagnostic', 'notes/tsmc.md')
  await whileRunning?.()
  await client.stop()
  return diagnostics
}

it('keeps what it has read where the client says, and nothing without a word from it', async () => {
  const cacheFolder = join(folder, 'storage')
  const pack = join(cacheFolder, 'readings')
  const fresh = await findDiagnostics({})
  expect(fresh).toMatchObject({ items: [{}, {}] })
  expect(readdirSync(folder)).toEqual(['workspace'])
  const keptWhileRunning = async () => {
    await expect.poll(() => existsSync(pack)).toBe(true)
  }
  expect(items(await findDiagnostics({ cacheFolder }, keptWhileRunning))).toEqual(items(fresh))
  const kept = readFileSync(pack)
  expect(items(await findDiagnostics({ cacheFolder }))).toEqual(items(fresh))
  expect(readFileSync(pack)).toEqual(kept)
  writeFileSync(pack, 'spoilt')
  expect(items(await findDiagnostics({ cacheFolder: 17 }))).toEqual(items(fresh))
  expect(items(await findDiagnostics({ cacheFolder }))).toEqual(items(fresh))
})

/** A report without its name, which differs from server to server. */
function items(report: unknown): unknown {
  return report instanceof Object && 'items' in report ? report.items : undefined
}
