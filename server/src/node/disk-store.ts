import { lstatSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
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

const USUAL_LIMITS: StoreLimits = { bytes: 128 * 1024 * 1024, valuesOfOwner: 6 }

/** A store in one file. It is opened when it is first asked, and written only when told to save. */
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

  constructor(place: DiskStorePlace) {
    this.#place = place
  }

  get(key: string): Uint8Array | undefined {
    const values = this.#load()
    const value = values.get(key)
    if (!value) return undefined
    const bytes = readWhole(value)
    values.delete(key)
    if (bytes) values.set(key, value)
    else this.#isChanged = true
    return bytes
  }

  set(key: string, owner: string, bytes: Uint8Array): void {
    const values = this.#load()
    const value = { key, owner, checksum: toChecksum(key, bytes), length: bytes.length }
    values.delete(key)
    values.set(key, { ...value, read: () => bytes })
    this.#isChanged = true
  }

  async save(isThere: (owner: string) => boolean): Promise<void> {
    const values = [...this.#load().values()].reverse()
    const kept = keepRecent(
      values.filter(({ owner }) => isThere(owner)),
      this.#place.limits ?? USUAL_LIMITS,
    )
    const isSame = !this.#isChanged && kept.length === values.length
    // A disk that is full or locked is no fault of the notes: what is not kept is worked out again.
    if (!isSame && staysInside(this.#place)) {
      await writePack(this.#place, kept, () => this.#close()).catch(() => undefined)
    }
    this.#close()
    this.#values = undefined
    this.#isChanged = false
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

  #close(): void {
    this.#pack?.close()
    this.#pack = undefined
  }
}

/** A value's bytes, if they are the very ones that were put there. */
function readWhole({ key, checksum, read }: PackedValue): Uint8Array | undefined {
  const bytes = read()
  return toChecksum(key, bytes) === checksum ? bytes : undefined
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
