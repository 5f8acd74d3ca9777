import type { Chunk } from './chunk.ts'
import { type PlacedNode, parseChunk, parseNeighbours, readSimpleNodes } from './parse-chunk.ts'
import { isDefined, linkChunk, type TextFacts } from './text-facts.ts'

/** The top-level nodes of chunks of one text, in order, those of several chunks in one go. */
export class NodeParser {
  readonly #facts: TextFacts
  readonly #ahead = new Map<Chunk, readonly PlacedNode[]>()

  constructor(facts: TextFacts) {
    this.#facts = facts
  }

  /** The nodes of a chunk. Those behind it are given so that some of them can be parsed along, if they are to be read too. */
  parse(chunk: Chunk, behind: Iterable<Chunk> = []): readonly PlacedNode[] {
    const known = this.#ahead.get(chunk)
    this.#ahead.delete(chunk)
    return known ?? this.#readSimple(chunk) ?? this.#parseAlong(chunk, behind)
  }

  #readSimple({ source }: Chunk): readonly PlacedNode[] | undefined {
    return readSimpleNodes(source, (label) => isDefined(this.#facts, label))
  }

  #parseAlong(chunk: Chunk, behind: Iterable<Chunk>): readonly PlacedNode[] {
    const run = definesNothing(chunk) ? this.#findRun(chunk, behind) : [chunk]
    const sources = run.map(({ source }) => source)
    const prefixes = run.map((one) => linkChunk(one, this.#facts).prefix)
    const [own, ...others] = (run.length > 1 && parseNeighbours(sources, prefixes.join(''))) || [
      parseChunk(chunk.source, prefixes[0] ?? ''),
    ]
    others.forEach((nodes, index) => {
      const other = run[index + 1]
      if (other) this.#ahead.set(other, nodes)
    })
    return own ?? []
  }

  /** The chunk and its neighbours as far as they need the parser too, up to a length. */
  #findRun(chunk: Chunk, behind: Iterable<Chunk>): readonly Chunk[] {
    const run = [chunk]
    let length = chunk.source.length
    for (const next of behind) {
      const isSimple = this.#readSimple(next) !== undefined
      if (ENOUGH <= length || isSimple || !definesNothing(next)) break
      run.push(next)
      length += next.source.length
    }
    return run
  }
}

/** Up to this length chunks are parsed together. */
const ENOUGH = 4000

function definesNothing({ facts }: Chunk): boolean {
  return facts.definitions.length === 0
}
