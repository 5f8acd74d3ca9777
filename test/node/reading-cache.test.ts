import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../../server/src/core/checker.ts'
import type { Claim } from '../../server/src/core/claims/claim.ts'
import type { FileContents, FileIdentity } from '../../server/src/core/reading-cache.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts'
import { findPaths } from '../../server/src/node/find-paths.ts'
import { createReadingCache } from '../../server/src/node/reading-cache.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { createMemoryWorkspace } from '../support/memory-workspace.ts'

const ROOTS = ['samples', 'test/eval/scenarios'].map((path) =>
  join(import.meta.dirname, '../..', path),
)

/** All that a checker wants to keep of the files in some folders. */
async function readAll(folders: readonly string[]) {
  const kept: { readonly file: FileIdentity; readonly contents: FileContents }[] = []
  for (const folder of folders) {
    const paths = await findPaths(folder)
    const files = paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)
    const checker = createChecker(
      createMemoryWorkspace(Object.fromEntries(files)),
      DEFAULT_SETTINGS,
      {
        find: () => undefined,
        keep: (file, contents) => void kept.push({ file, contents }),
        save: () => undefined,
      },
    )
    await checker.readWorkspace()
  }
  return kept
}

/** Whether a claim's figure, passage and block are those of a source, and not copies. */
function isInside({ figure, place }: Claim, { reading }: FileContents): boolean {
  const { placed, passage } = place
  const blocks = 'sources' in reading ? reading.sources.flatMap((source) => source.blocks) : []
  return (
    blocks.includes(placed) &&
    placed.block.passages.includes(passage) &&
    passage.figures.includes(figure)
  )
}

describe('what was read of files', () => {
  test('comes back as it was, and what was one object is one again', async () => {
    const kept = await readAll(ROOTS)
    const store = createMemoryStore()
    const cache = createReadingCache(store, 'build')
    for (const { file, contents } of kept) cache.keep(file, contents)
    expect(kept.length).toBeGreaterThan(80)
    for (const { file, contents } of kept) {
      const found = createReadingCache(store, 'build').find(file)
      expect(found).toStrictEqual(contents)
      expect(found?.claims.flat().every((claim) => isInside(claim, found))).toBe(true)
    }
  })

  test('is found under nothing but the same circumstances', async () => {
    const [{ file, contents } = expect.unreachable()] = await readAll(ROOTS.slice(0, 1))
    const store = createMemoryStore()
    const cache = createReadingCache(store, 'build')
    cache.keep(file, contents)
    const other = { ...DEFAULT_SETTINGS, currency: { dollar: 'CAD' } }
    const misses: readonly FileIdentity[] = [
      { ...file, text: `${file.text} ` },
      { ...file, path: `x/${file.path}` },
      { ...file, uri: `${file.uri}x` },
      { ...file, settings: other },
      { ...file, workspace: other },
    ]
    for (const miss of misses) expect(cache.find(miss)).toBeUndefined()
    expect(createReadingCache(store, 'other').find(file)).toBeUndefined()
    expect(cache.find(structuredClone(file))).toStrictEqual(contents)
  })

  test('is not kept where it would take long to put by', async () => {
    const [{ file, contents } = expect.unreachable()] = await readAll(ROOTS.slice(0, 1))
    const store = createMemoryStore()
    const long = { ...contents, reading: { kind: 'none', problems: [], long: 'x'.repeat(2e7) } }
    createReadingCache(store, 'build').keep(file, long as FileContents)
    expect(store.values.size).toBe(0)
  })
})
