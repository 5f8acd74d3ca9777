import type { ReadingCache } from '../core/reading-cache.ts'

/** Where a store keeps its file. */
export interface StorePlace {
  /** An absolute path. */
  readonly folder: string
  readonly name: string
  /** The folder that holds it: nothing outside is touched, wherever a link leads. */
  readonly around?: string
}

/** Gives what this build read of files, as far as it was put by on disk. */
export type OpenReadings = (place: StorePlace) => ReadingCache
