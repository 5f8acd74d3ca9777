import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PackEntry, printPackHead } from './pack.ts'

/** An entry of a pack that is to be written. */
export interface PackedValue extends Omit<PackEntry, 'offset'> {
  /** Gives as many bytes as `length` says. */
  read(): Uint8Array
}

/** Where a pack is written. */
export interface PackPlace {
  readonly folder: string
  readonly name: string
  readonly build: string
}

/** Bytes that are written at once. */
const PIECE_BYTES = 1024 * 1024

const UNFINISHED = '.tmp'

/** What another program has not finished within this time it never will. */
const LONGEST_WRITE_MS = 3_600_000

/** Writes a pack beside the old one and puts it in its place at once; rejects where that cannot be done. */
export async function writePack(
  { folder, name, build }: PackPlace,
  values: readonly PackedValue[],
  beforeReplacing: () => void,
): Promise<void> {
  await makeFolder(folder)
  const path = join(folder, `${name}.${randomBytes(8).toString('hex')}${UNFINISHED}`)
  try {
    await writeFileWhole(path, printPackHead(build, values), values)
    // Some systems replace no file that is open.
    beforeReplacing()
    await rename(path, join(folder, name))
    await removeUnfinished(folder, name)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** Makes the folder, which tells Git to leave it alone. */
async function makeFolder(folder: string): Promise<void> {
  const isNew = (await mkdir(folder, { recursive: true })) !== undefined
  if (isNew) await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' })
}

async function writeFileWhole(
  path: string,
  head: Uint8Array,
  values: readonly PackedValue[],
): Promise<void> {
  const file = await open(path, 'wx')
  try {
    let pieces = [head]
    let length = head.length
    for (const value of values) {
      pieces.push(value.read())
      length += value.length
      if (length < PIECE_BYTES) continue
      await file.writeFile(Buffer.concat(pieces))
      pieces = []
      length = 0
    }
    await file.writeFile(Buffer.concat(pieces))
  } finally {
    await file.close()
  }
}

/** Removes what programs have left behind that were stopped while they wrote. */
async function removeUnfinished(folder: string, name: string): Promise<void> {
  const { mtimeMs } = await stat(join(folder, name))
  const names = await readdir(folder)
  for (const left of names.filter((other) => other.endsWith(UNFINISHED))) {
    const path = join(folder, left)
    const status = await stat(path)
    if (status.mtimeMs < mtimeMs - LONGEST_WRITE_MS) await rm(path, { force: true })
  }
}
