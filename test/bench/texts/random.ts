/** Chance that repeats itself: the same seed gives the same draws on every machine. */
export interface Random {
  /** A number from 0 up to but not including 1. */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** Draws that follow from a seed alone. */
export function createRandom(seed: number): Random {
  const next = createNumbers(seed)
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
  }
}

/** A number from 0 to 1 that follows from some whole numbers, and looks as if drawn. */
export function hashNumbers(...numbers: readonly number[]): number {
  let seed = 0x9e3779b9
  for (const number of numbers) seed = Math.imul(seed ^ number, 0x85ebca6b) ^ (seed >>> 13)
  return createNumbers(seed)()
}

/** The generator known as mulberry32. */
function createNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
