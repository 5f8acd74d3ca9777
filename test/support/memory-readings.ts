import type { FileContents, ReadingCache } from '../../server/src/core/reading-cache.ts'

/** What was read of files, in memory. */
export interface MemoryReadings extends ReadingCache {
  /** The URIs of files that were put there since it was last asked, in order. */
  takeKept(): readonly string[]
}

/** An empty cache that hands out copies, as one on disk does. */
export function createMemoryReadings(): MemoryReadings {
  const known = new Map<string, FileContents>()
  let kept: string[] = []
  return {
    find: (file) => structuredClone(known.get(JSON.stringify(file))),
    keep(file, contents) {
      known.set(JSON.stringify(file), structuredClone(contents))
      kept.push(file.uri)
    },
    save: () => undefined,
    takeKept() {
      const taken = kept.sort()
      kept = []
      return taken
    },
  }
}
