import type { Chunk } from './chunk.ts'
import { type ChunkReading, textAbove } from './chunk-reading.ts'
import { type HeadingTrail, isSameTrail, NO_HEADINGS, passBlock } from './heading-trail.ts'
import type { PlacedBlock } from './note.ts'
import { nextScope, type SourceScope } from './source-scope.ts'
import { isSameFacts, type TextFacts } from './text-facts.ts'

/** What goes on from one chunk to the next. */
export interface PassState {
  readonly scope: SourceScope
  /** The text that may be the caption of a table below. */
  readonly above: string | undefined
  readonly trail: HeadingTrail
}

/** The state at the start of a note. */
export const START: PassState = { scope: 'none', above: undefined, trail: NO_HEADINGS }

/** A note that was gone through from start to end. */
export interface NotePass {
  readonly chunks: readonly Chunk[]
  readonly facts: TextFacts
  /** Where each chunk starts in the note, and where the last ends. */
  readonly starts: readonly number[]
  /** The state before each chunk, and that behind the last. */
  readonly states: readonly PassState[]
  /** How many blocks stand before each chunk, and in all. */
  readonly counts: readonly number[]
  readonly blocks: readonly PlacedBlock[]
  /** What it has in common with the pass before. */
  readonly kept: KeptBlocks
}

/** How many blocks at the start and at the end of a note are as they were, save for where they stand. */
export interface KeptBlocks {
  readonly ahead: number
  readonly behind: number
}

/** What is to be gone through. */
export interface PassInput {
  readonly chunks: readonly Chunk[]
  readonly facts: TextFacts
  readonly start: number
  /** The pass before, from which is kept what stands before the first change and behind the last. */
  readonly before: NotePass | undefined
  /** Reads a chunk, the one at an index, unless it was read in the same state before. Gives whether there was anything to do. */
  readonly read: (index: number, state: PassState) => boolean
}

/** Goes through a note, reading what has to be read; a step for each chunk that was. */
export function* passNote(input: PassInput): Generator<undefined, NotePass> {
  const { chunks, before, read } = input
  const kept = countKept(input)
  const states = before ? before.states.slice(0, kept.ahead + 1) : [START]
  for (let index = kept.ahead; index < chunks.length; index++) {
    const state = states[index] ?? START
    const known = before?.states[index - chunks.length + (before?.chunks.length ?? 0)]
    const isKept = chunks.length - kept.behind <= index && known && isSameState(known, state)
    if (isKept) return joinPasses(input, states, { ...kept, behind: chunks.length - index })
    if (read(index, state)) yield undefined
    const reading = chunks[index]?.reading
    states.push(reading ? passChunk(reading, state) : state)
  }
  return joinPasses(input, states, { ...kept, behind: 0 })
}

/** How many chunks at the start and at the end are those of the pass before. */
function countKept({ chunks, facts, before }: PassInput): Kept {
  if (!before || !isSameFacts(before.facts, facts)) return { ahead: 0, behind: 0 }
  const most = Math.min(chunks.length, before.chunks.length)
  let ahead = 0
  while (ahead < most && chunks[ahead] === before.chunks[ahead]) ahead++
  let behind = 0
  const isEqual = (back: number) => chunks.at(-1 - back) === before.chunks.at(-1 - back)
  while (behind < most - ahead && isEqual(behind)) behind++
  return { ahead, behind }
}

function isSameState(one: PassState, other: PassState): boolean {
  return (
    one.scope === other.scope && one.above === other.above && isSameTrail(one.trail, other.trail)
  )
}

function passChunk({ blocks }: ChunkReading, state: PassState): PassState {
  let { scope, above, trail } = state
  for (const { block, role } of blocks) {
    scope = nextScope(scope, role)
    above = textAbove(block, above)
    trail = passBlock(block, trail).behind
  }
  return { scope, above, trail }
}

/** The pass as a whole: what was there before at the start and at the end, and what was read now between them. */
function joinPasses(input: PassInput, read: readonly PassState[], kept: Kept): NotePass {
  const { chunks, facts, before } = input
  const { starts, counts, blocks } = keepAhead(input, kept.ahead)
  for (let index = kept.ahead; index < chunks.length - kept.behind; index++) {
    const chunk = chunks[index]
    const at = starts.at(-1) ?? 0
    if (chunk?.reading) blocks.push(...placeBlocks(chunk.reading, at, read[index] ?? START))
    starts.push(at + (chunk?.source.length ?? 0))
    counts.push(blocks.length)
  }
  const keptBlocks = { ahead: counts[kept.ahead] ?? 0, behind: 0 }
  const pass = { chunks, facts, starts, states: read, counts, blocks, kept: keptBlocks }
  return before && kept.behind > 0 ? keepBehind(pass, before, kept.behind) : pass
}

/** The chunks at the start, which are as they were; the front matter above them may not be. */
function keepAhead({ start, before }: PassInput, ahead: number) {
  if (!before) return { starts: [start], counts: [0], blocks: NO_BLOCKS.slice() }
  const shift = start - (before.starts[0] ?? 0)
  const counts = before.counts.slice(0, ahead + 1)
  return {
    starts: shiftAll(before.starts.slice(0, ahead + 1), shift),
    counts,
    blocks: shiftBlocks(before.blocks.slice(0, counts.at(-1)), shift),
  }
}

/** A pass with the chunks at the end that are as they were, save for where they stand. */
function keepBehind(pass: NotePass, before: NotePass, behind: number): NotePass {
  const first = before.chunks.length - behind
  const shift = (pass.starts.at(-1) ?? 0) - (before.starts[first] ?? 0)
  const more = pass.blocks.length - (before.counts[first] ?? 0)
  const blocks = before.blocks.slice(before.counts[first])
  return {
    ...pass,
    starts: pass.starts.concat(shiftAll(before.starts.slice(first + 1), shift)),
    states: pass.states.concat(before.states.slice(first + 1)),
    counts: pass.counts.concat(shiftAll(before.counts.slice(first + 1), more)),
    blocks: pass.blocks.concat(shiftBlocks(blocks, shift)),
    kept: { ...pass.kept, behind: blocks.length },
  }
}

const NO_BLOCKS: readonly PlacedBlock[] = []

/** How many chunks at the start and at the end are as they were. */
interface Kept {
  readonly ahead: number
  readonly behind: number
}

function shiftAll(numbers: number[], by: number): number[] {
  return by === 0 ? numbers : numbers.map((number) => number + by)
}

function shiftBlocks(blocks: PlacedBlock[], by: number): PlacedBlock[] {
  if (by === 0) return blocks
  return blocks.map(({ block, start, headings }) => ({ block, start: start + by, headings }))
}

/** The blocks of a chunk that starts at a place. */
export function* placeBlocks(
  { blocks }: ChunkReading,
  start: number,
  state: PassState,
): Iterable<PlacedBlock> {
  let { trail } = state
  for (const { block, at } of blocks) {
    const { above, behind } = passBlock(block, trail)
    yield { block, start: start + at, headings: above }
    trail = behind
  }
}
