import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/**
 * Many values in one file: a line that says whose they are, an index as JSON, and the values.
 * Nothing in it is believed that does not match its checksum.
 */
export interface Pack {
  /** The most recently used first. */
  readonly entries: readonly PackEntry[]
  /** An entry's bytes as they stand there; `undefined` where the file is shorter than it says. */
  read(entry: PackEntry): Uint8Array | undefined
  /** May be called again. */
  close(): void
}

/** What the index says of a value. */
export interface PackEntry {
  readonly key: string
  /** The file that the value belongs to. */
  readonly owner: string
  /** See `toChecksum`. */
  readonly checksum: string
  readonly offset: number
  readonly length: number
}

/** The form of the file; another number makes it a stranger. */
const FORMAT = 'tickmark-pack 1'

/** The line at the head: form, build, length and checksum of the index. */
const HEADER =
  /^(?<form>tickmark-pack \d{1,4}) (?<build>\S{1,200}) (?<length>\d{1,9}) (?<sum>\S{1,64})\n/

const LONGEST_HEADER = 300
const LARGEST_INDEX = 64 * 1024 * 1024
const LARGEST_VALUE = 64 * 1024 * 1024

/** Opens the pack at a path, if there is one that the same build has written. */
export function openPack(path: string, build: string): Pack | undefined {
  const file = openFile(path)
  if (file === undefined) return undefined
  const entries = readIndex(file, build)
  if (entries === undefined) {
    closeSync(file)
    return undefined
  }
  let isOpen = true
  return {
    entries,
    read: ({ offset, length }) => (isOpen ? readBytes(file, offset, length) : undefined),
    close() {
      if (isOpen) closeSync(file)
      isOpen = false
    },
  }
}

/** The head of a pack: header and index of entries whose values follow in order. */
export function printPackHead(
  build: string,
  entries: readonly Omit<PackEntry, 'offset'>[],
): Uint8Array {
  const rows = entries.map(({ key, owner, checksum, length }) => [key, owner, checksum, length])
  const index = Buffer.from(JSON.stringify(rows))
  const header = `${FORMAT} ${build} ${index.length} ${toChecksum(build, index)}\n`
  return Buffer.concat([Buffer.from(header), index])
}

/** Ties a value to its key, so that it cannot stand for another. */
export function toChecksum(key: string, value: Uint8Array): string {
  return createHash('sha256').update(`${key}\n`).update(value).digest('base64url').slice(0, 32)
}

/** A link is not followed, a pipe is not waited for. */
function openFile(path: string): number | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  try {
    const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    if (fstatSync(file).isFile()) return file
    closeSync(file)
  } catch {
    // What cannot be opened is not there.
  }
  return undefined
}

function readIndex(file: number, build: string): readonly PackEntry[] | undefined {
  const { size } = fstatSync(file)
  const head = readBytes(file, 0, Math.min(size, LONGEST_HEADER))
  const match = HEADER.exec(Buffer.from(head ?? []).toString('latin1'))
  const { form, build: builder, length = '', sum } = match?.groups ?? {}
  if (!match || form !== FORMAT || builder !== build) return undefined
  if (size < Number(length) || LARGEST_INDEX < Number(length)) return undefined
  const [start, end] = [match[0].length, match[0].length + Number(length)]
  const index = readBytes(file, start, end - start)
  if (!index || toChecksum(build, index) !== sum) return undefined
  return readRows(Buffer.from(index).toString('utf8'), end, size)
}

/** The entries that lie within the file. */
function readRows(index: string, start: number, size: number): readonly PackEntry[] {
  const rows: unknown = JSON.parse(index)
  const entries: PackEntry[] = []
  let offset = start
  for (const row of Array.isArray(rows) ? rows : []) {
    const [key, owner, checksum, length] = Array.isArray(row) ? row : []
    const isEntry = [key, owner, checksum].every((text) => typeof text === 'string')
    if (!isEntry || !Number.isInteger(length) || length < 0 || LARGEST_VALUE < length) break
    if (offset + length <= size) entries.push({ key, owner, checksum, offset, length })
    offset += length
  }
  return entries
}

function readBytes(file: number, offset: number, length: number): Uint8Array | undefined {
  const bytes = Buffer.allocUnsafe(length)
  try {
    return readSync(file, bytes, 0, length, offset) === length ? bytes : undefined
  } catch {
    return undefined
  }
}
