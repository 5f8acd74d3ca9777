import { countLeading } from '../text/count-leading.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import { Chunk } from './chunk.ts'
import { cutChunks } from './chunks.ts'

/** How much of a text is cut at one step. */
const STEP_LENGTH = 50_000

/**
 * The chunks of a text after an edit. Those that the edit does not touch are the very same objects.
 * It costs what the edit is worth: cutting begins at the chunk before it, and ends where it meets a cut that was there before.
 */
export function* recutChunks(
  chunks: readonly Chunk[],
  text: string,
  { span, newText }: TextEdit,
): Generator<undefined, readonly Chunk[]> {
  const cuts = new Cuts(chunks)
  const first = Math.max(0, cuts.indexAt(span.start) - 1)
  const shift = newText.length - (span.end - span.start)
  const editEnd = span.end + shift
  const recut: Chunk[] = []
  let pause = span.start + STEP_LENGTH
  for (const { start, end } of cutChunks(text, cuts.startOf(first))) {
    if (pause < start) {
      pause = start + STEP_LENGTH
      yield undefined
    }
    const known = end <= span.start ? cuts.find({ start, end }) : undefined
    recut.push(known ?? new Chunk(text.slice(start, end)))
    const next = end < editEnd ? undefined : cuts.findStart(end - shift)
    if (next !== undefined) return [...chunks.slice(0, first), ...recut, ...chunks.slice(next)]
  }
  return [...chunks.slice(0, first), ...recut]
}

/** Where chunks start. */
class Cuts {
  readonly #chunks: readonly Chunk[]
  readonly #starts: readonly number[]

  constructor(chunks: readonly Chunk[]) {
    const starts: number[] = []
    let at = 0
    for (const { source } of chunks) {
      starts.push(at)
      at += source.length
    }
    this.#chunks = chunks
    this.#starts = starts
  }

  startOf(index: number): number {
    return this.#starts[index] ?? 0
  }

  /** The index of the last chunk that starts at or before a place, by bisection. */
  indexAt(at: number): number {
    return countLeading(this.#starts, (start) => start <= at) - 1
  }

  /** The index of the chunk that starts at a place. */
  findStart(at: number): number | undefined {
    const index = this.indexAt(at)
    return 0 <= index && this.startOf(index) === at ? index : undefined
  }

  find({ start, end }: Span): Chunk | undefined {
    const index = this.findStart(start)
    const chunk = index === undefined ? undefined : this.#chunks[index]
    return chunk && start + chunk.source.length === end ? chunk : undefined
  }
}
