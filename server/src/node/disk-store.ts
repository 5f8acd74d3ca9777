import { lstatSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Store } from '../core/store.ts'
import { openPack, type Pack, toChecksum } from './pack.ts'
import { type PackedValue, type PackPlace, writePack } from './write-pack.ts'

/** Where a store on disk lies, and how large it may grow. */
export interface DiskStorePlace extends PackPlace {
  /** The folder that holds it: where a link leads out of it, nothing is read or written. */
  readonly around?: string
  readonly limits?: StoreLimits
}

/** What a store keeps at most; the least recently used goes first. */
interface StoreLimits {
  readonly bytes: number
  /** Values that belong to one file: those of its last few states. */
  readonly valuesOfOwner: number
}

/** What a value comes to at most when it is unpacked. */
const LARGEST_VALUE = 256 * 1024 * 1024

const USUAL_LIMITS: StoreLimits = { bytes: 64 * 1024 * 1024, valuesOfOwner: 6 }

/** A store in one file, packed tightly. It is opened when it is first asked, and written only when told to save. */
export function openDiskStore(place: DiskStorePlace): Store {
  return new DiskStore(place)
}

class DiskStore implements Store {
  readonly #place: DiskStorePlace
  /** What is known, the most recently used last. */
  #values: Map<string, PackedValue> | undefined
  #pack: Pack | undefined
  /** Whether what is known differs from what the file holds. */
  #isChanged = false
  #work: Promise<void> = Promise.resolve()

  constructor(place: DiskStorePlace) {
    this.#place = place
  }

  get(key: string): Uint8Array | undefined {
    const values = this.#load()
    const value = values.get(key)
    if (!value) return undefined
    const bytes = unpack(value)
    values.delete(key)
    if (bytes) values.set(key, value)
    else this.#isChanged = true
    return bytes
  }

  set(key: string, owner: string, value: Uint8Array): void {
    const values = this.#load()
    const bytes = deflateRawSync(value, { level: 1 })
    const checksum = toChecksum(key, bytes)
    values.delete(key)
    values.set(key, { key, owner, checksum, length: bytes.length, read: () => bytes })
    this.#isChanged = true
  }

  save(isThere: (owner: string) => boolean): Promise<void> {
    this.#work = this.#work.then(() => this.#write(isThere))
    return this.#work
  }

  async #write(isThere: (owner: string) => boolean): Promise<void> {
    const values = [...this.#load().values()].reverse()
    const present = values.filter(({ owner }) => isThere(owner))
    const kept = keepRecent(present, this.#place.limits ?? USUAL_LIMITS)
    const isSame = !this.#isChanged && kept.length === values.length
    const pack = this.#pack
    // While it is being written the store knows nothing, and goes on learning.
    this.#values = new Map()
    this.#isChanged = false
    // A disk that is full or locked is no fault of the notes: what is not kept is worked out again.
    if (!isSame && staysInside(this.#place)) {
      await writePack(this.#place, kept, () => pack?.close()).catch(() => undefined)
    }
    pack?.close()
    const learnt = [...this.#values.values()]
    this.#values = undefined
    for (const value of learnt) this.#load().set(value.key, value)
  }

  #load(): Map<string, PackedValue> {
    if (this.#values) return this.#values
    const { folder, name, build } = this.#place
    const pack = staysInside(this.#place) ? openPack(join(folder, name), build) : undefined
    const entries = [...(pack?.entries ?? [])].reverse()
    this.#pack = pack
    this.#values = new Map(
      entries.map((entry) => [
        entry.key,
        { ...entry, read: () => pack?.read(entry) ?? new Uint8Array(entry.length) },
      ]),
    )
    return this.#values
  }
}

/** A value, if its bytes are the very ones that were put there. */
function unpack({ key, checksum, read }: PackedValue): Uint8Array | undefined {
  const bytes = read()
  if (toChecksum(key, bytes) !== checksum) return undefined
  try {
    return inflateRawSync(bytes, { maxOutputLength: LARGEST_VALUE })
  } catch {
    return undefined
  }
}

/** The first of the values, which are in order of their last use, as far as the limits allow. */
function keepRecent(
  values: readonly PackedValue[],
  { bytes, valuesOfOwner }: StoreLimits,
): readonly PackedValue[] {
  const counts = new Map<string, number>()
  let sum = 0
  return values.filter(({ owner, length }) => {
    const count = (counts.get(owner) ?? 0) + 1
    if (valuesOfOwner < count || bytes < sum + length) return false
    counts.set(owner, count)
    sum += length
    return true
  })
}

/** Whether the folder, if it is there, lies where it says, and not behind a link that leads elsewhere. */
function staysInside({ folder, around }: DiskStorePlace): boolean {
  if (around === undefined || lstatSync(folder, { throwIfNoEntry: false }) === undefined)
    return true
  try {
    const [inner, outer] = [realpathSync.native(folder), realpathSync.native(around)]
    return inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)
  } catch {
    return false
  }
}
