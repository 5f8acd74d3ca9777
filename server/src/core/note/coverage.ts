import type { Figure } from '../figures/figure.ts'
import { groupBy } from '../text/group-by.ts'
import { contains, type Span } from '../text/span.ts'
import type { Citation } from './citation.ts'
import { coverNeighbours } from './cover-neighbours.ts'
import type { Passage, PlacedBlock } from './note.ts'
import { countStarted } from './order.ts'
import {
  citationsOfLast,
  findSentence,
  type Group,
  isOwn,
  type PassageCitations,
  type PlacedCitation,
  type Stretch,
} from './stretch.ts'

/**
 * Which citations cover each of the figures of a note's blocks, in order. A figure that nothing covers is missing.
 * Figures in footnotes and inline notes are evidence and need none.
 */
export function findCoverage(
  blocks: readonly PlacedBlock[],
  scope: 'sentence' | 'paragraph',
): ReadonlyMap<Figure, readonly PlacedCitation[]> {
  const groups = new Map<Figure, Group[]>()
  blocks.forEach((placed, index) => {
    const citations = groupCitations(placed)
    const stretches = [
      ...(scope === 'sentence' ? coverSentences(placed, citations) : coverUnits(placed, citations)),
      ...coverTables(placed, citations),
      ...coverReaches(placed, citations),
      ...coverNeighbours(blocks, index, citations),
    ]
    for (const { figures, group } of stretches) {
      if (group.length === 0) continue
      for (const figure of figures) addGroup(groups, figure, group)
    }
  })
  return new Map([...groups].map(([figure, found]) => [figure, joinGroups(found)]))
}

function groupCitations(placed: PlacedBlock): PassageCitations {
  const all = placed.block.citations.map((citation) => ({ citation, placed }))
  return groupBy(all, ({ citation }) => citation.passage)
}

function addGroup(groups: Map<Figure, Group[]>, figure: Figure, group: Group): void {
  const found = groups.get(figure)
  if (!found) groups.set(figure, [group])
  else if (!found.includes(group)) found.push(group)
}

/** More citations than this for one figure tell nobody anything, and every figure under a list would carry them all. */
const MOST_CITATIONS = 200

function joinGroups(groups: readonly Group[]): Group {
  const [only, ...others] = groups
  if (only && others.length === 0) return only
  const joined = new Map<Citation, PlacedCitation>()
  for (const group of groups) {
    for (const placed of group.slice(0, MOST_CITATIONS)) joined.set(placed.citation, placed)
  }
  return [...joined.values()].sort(byPlace)
}

function byPlace(one: PlacedCitation, other: PlacedCitation): number {
  return (
    one.placed.start - other.placed.start || one.citation.span.start - other.citation.span.start
  )
}

/** A citation covers the figures of its sentence. */
function* coverSentences({ block }: PlacedBlock, citations: PassageCitations): Iterable<Stretch> {
  for (const [index, group] of citations) {
    const passage = block.passages[index]
    if (!passage || !isOwn(passage)) continue
    const cited = groupBy(group, ({ citation }) => findSentence(passage, citation.at))
    const figures = groupBy(passage.figures, (figure) => findSentence(passage, figure.span.start))
    for (const [sentence, found] of cited)
      yield { figures: figures.get(sentence) ?? [], group: found }
  }
}

/** With the scope `paragraph` it covers its paragraph, item or row. */
function* coverUnits({ block }: PlacedBlock, citations: PassageCitations): Iterable<Stretch> {
  const indexes = block.passages
    .map((_, index) => index)
    .filter((index) => isOwnAt(block.passages, index))
  const units = groupBy(indexes, (index) => unitKey(block.passages[index]))
  for (const unit of units.values()) {
    const group = unit.flatMap((index) => citations.get(index) ?? [])
    yield { figures: unit.flatMap((index) => block.passages[index]?.figures ?? []), group }
  }
}

function unitKey(passage: Passage | undefined): string {
  const { start, end } = passage?.unit ?? passage?.span ?? { start: -1, end: -1 }
  return `${start} ${end}`
}

/** In a row a citation covers the row, in a header cell its column. */
function* coverTables({ block }: PlacedBlock, citations: PassageCitations): Iterable<Stretch> {
  const cells = block.passages
    .map((passage, index) => ({ passage, cell: passage.cell, group: citations.get(index) ?? [] }))
    .filter(({ passage, cell }) => cell !== undefined && isOwn(passage))
  const rows = groupBy(cells, ({ cell }) => `${cell?.table} ${cell?.row}`)
  for (const row of rows.values()) {
    if (row[0]?.cell?.row === 0) continue
    const group = row.flatMap((cell) => cell.group)
    yield { figures: row.flatMap(({ passage }) => passage.figures), group }
  }
  const columns = groupBy(cells, ({ cell }) => `${cell?.table} ${cell?.column}`)
  for (const column of columns.values()) {
    const group = column.filter(({ cell }) => cell?.row === 0).flatMap((cell) => cell.group)
    yield { figures: column.flatMap(({ passage }) => passage.figures), group }
  }
}

/** A `Source:` line, a lead-in and a caption cover what they speak of inside their block. */
function* coverReaches({ block }: PlacedBlock, citations: PassageCitations): Iterable<Stretch> {
  const speakers = [...citations].flatMap(([index, group]) => {
    const passage = block.passages[index]
    if (!passage?.reach) return []
    const spoken = passage.kind === 'source-line' ? group : citationsOfLast(passage, group)
    return [{ reach: passage.reach, spoken }]
  })
  const reaches = groupBy(speakers, ({ reach }) => `${reach.start} ${reach.end}`)
  for (const found of reaches.values()) {
    const [first] = found
    if (!first) continue
    const group = found.flatMap(({ spoken }) => spoken)
    yield { figures: figuresWithin(block.passages, first.reach), group }
  }
}

/** The figures of the passages inside a span; passages are in order of their start. */
function figuresWithin(passages: readonly Passage[], span: Span): readonly Figure[] {
  const figures: Figure[] = []
  for (let index = countStarted(passages, span.start - 1); index < passages.length; index++) {
    const passage = passages[index]
    if (!passage || passage.span.start >= span.end) break
    if (isOwn(passage) && contains(span, passage.span)) figures.push(...passage.figures)
  }
  return figures
}

function isOwnAt(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  return passage !== undefined && isOwn(passage)
}
