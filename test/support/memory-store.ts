import type { Store } from '../../server/src/core/store.ts'

/** A store in memory that tells what was put there. */
export interface MemoryStore extends Store {
  readonly values: Map<string, { readonly owner: string; readonly value: Uint8Array }>
  /** The files for which something was put there since it was last asked, each as often as that, in order. */
  takeAdded(): readonly string[]
}

/** An empty store that forgets files that are gone, as one on disk does. */
export function createMemoryStore(): MemoryStore {
  const values: MemoryStore['values'] = new Map()
  let added: string[] = []
  return {
    values,
    get: (key) => values.get(key)?.value,
    set(key, owner, value) {
      values.set(key, { owner, value })
      added.push(owner)
    },
    async save(isThere) {
      for (const [key, { owner }] of values) if (!isThere(owner)) values.delete(key)
    },
    takeAdded() {
      const taken = added.sort()
      added = []
      return taken
    },
  }
}
