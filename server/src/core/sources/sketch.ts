import type { PlacedBlock } from '../note/note.ts'

/** Words, or Chinese characters, in one shingle. */
const SHINGLE = 5

/** How many hashes a sketch keeps: the likeness of two texts is told to within a few hundredths. */
const SKETCH = 192

/** Texts with fewer shingles are too short to be told apart by them. */
const SHORTEST = 8

/** A word, a number or a Chinese character. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}]{1,40}/gu

/**
 * The smallest hashes of a text's shingles, in order: texts that are nearly the same have nearly the same sketch.
 * Empty for a text that is too short to compare.
 */
export function toSketch(blocks: readonly PlacedBlock[]): readonly number[] {
  const hashes = new Set<number>()
  const last: number[] = []
  for (const token of listTokens(blocks)) {
    last.push(hashText(token))
    if (SHINGLE < last.length) last.shift()
    if (last.length === SHINGLE) hashes.add(mix(last))
  }
  if (hashes.size < SHORTEST) return []
  return [...hashes].sort((one, other) => one - other).slice(0, SKETCH)
}

/** How alike two texts are by their sketches, from 0 to 1: the share of shingles that both have (Jaccard). */
export function compareSketches(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0
  let [left, right, common, seen] = [0, 0, 0, 0]
  // Of the smallest hashes of both together, those that both have.
  while (seen < SKETCH && left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0)
    if (difference === 0) common++
    if (difference <= 0) left++
    if (0 <= difference) right++
    seen++
  }
  const rest = Math.min(SKETCH - seen, one.length - left + other.length - right)
  return common / (seen + Math.max(0, rest))
}

function* listTokens(blocks: readonly PlacedBlock[]): Generator<string> {
  for (const { block } of blocks) {
    for (const { prose } of block.passages) {
      for (const [token] of prose.text.matchAll(TOKEN)) yield token.toLowerCase()
    }
  }
}

/** FNV-1a over the code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** One evenly spread hash of several. */
function mix(hashes: readonly number[]): number {
  let mixed = 0
  for (const hash of hashes) {
    mixed = Math.imul(mixed ^ hash, 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    mixed ^= mixed >>> 16
  }
  return mixed >>> 0
}
