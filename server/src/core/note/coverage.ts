import type { Figure } from '../figures/figure.ts'
import { contains, type Span } from '../text/span.ts'
import { isCaption, isLeadIn } from './captions.ts'
import type { Citation } from './citation.ts'
import { groupBy } from './group-by.ts'
import type { Note, Passage, PlacedBlock } from './note.ts'
import { countStarted } from './order.ts'

/** A citation and the block it stands in. */
export interface PlacedCitation {
  readonly citation: Citation
  readonly placed: PlacedBlock
}

/**
 * Which citations cover each of a note's own figures, in order. A figure that nothing covers is missing.
 * Figures in footnotes and inline notes are evidence and need none.
 */
export function findCoverage(
  note: Note,
  scope: 'sentence' | 'paragraph',
): ReadonlyMap<Figure, readonly PlacedCitation[]> {
  const groups = new Map<Figure, Group[]>()
  note.blocks.forEach((placed, index) => {
    const citations = groupCitations(placed)
    const stretches = [
      ...(scope === 'sentence' ? coverSentences(placed, citations) : coverUnits(placed, citations)),
      ...coverTables(placed, citations),
      ...coverReaches(placed, citations),
      ...coverNeighbours(note.blocks, index, citations),
    ]
    for (const { figures, group } of stretches) {
      if (group.length === 0) continue
      for (const figure of figures) addGroup(groups, figure, group)
    }
  })
  return new Map([...groups].map(([figure, found]) => [figure, joinGroups(found)]))
}

/** Citations that cover the same figures. */
type Group = readonly PlacedCitation[]

/** Figures and what covers them. */
interface Stretch {
  readonly figures: readonly Figure[]
  readonly group: Group
}

/** The citations of a block by the index of their passage, in order. */
type PassageCitations = ReadonlyMap<number, Group>

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

/** The index of the last sentence that starts at or before a place in a passage's prose, by bisection. */
function findSentence({ sentences }: Passage, at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
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

/** Of a lead-in and a caption, what stands in their last sentence; a caption is all its sentences. */
function citationsOfLast(passage: Passage, group: Group): Group {
  if (isCaption(passage.prose.text) && !isLeadIn(passage.prose.text)) return group
  const last = passage.sentences.length - 1
  return group.filter(({ citation }) => findSentence(passage, citation.at) === last)
}

/** A `Source:` line of its own, a lead-in above a list and a caption next to a table speak of the block beside them. */
function* coverNeighbours(
  blocks: readonly PlacedBlock[],
  index: number,
  citations: PassageCitations,
): Iterable<Stretch> {
  const block = blocks[index]?.block
  if (!block || citations.size === 0) return
  const group = [...citations.values()].flat()
  if (block.kind === 'source-line') {
    for (const figures of figuresAbove(blocks, index)) yield { figures, group }
  } else if (block.kind === 'paragraph') {
    yield* coverBelow(blocks, index, group)
  }
}

/** What a paragraph leads in to, or is the caption of: of two tables around it that below. */
function* coverBelow(
  blocks: readonly PlacedBlock[],
  index: number,
  group: Group,
): Iterable<Stretch> {
  const passage = blocks[index]?.block.passages.findLast((last) => last.kind === 'paragraph')
  if (!passage) return
  const target = findTarget(passage, neighbour(blocks, index, 1), neighbour(blocks, index, -1))
  if (target) yield { figures: ownFigures(target), group: citationsOfLast(passage, group) }
}

function findTarget(
  passage: Passage,
  below: BlockContents | undefined,
  above: BlockContents | undefined,
): BlockContents | undefined {
  const isCaptioning = isCaption(passage.prose.text)
  const leads = isLeadIn(passage.prose.text)
  if (below?.kind === 'list' && leads) return below
  if (below?.kind === 'table' && (isCaptioning || leads)) return below
  return above?.kind === 'table' && isCaptioning ? above : undefined
}

/** The figures of the paragraph, table, list or quote above a `Source:` line, and of the table whose caption that is. */
function* figuresAbove(blocks: readonly PlacedBlock[], index: number): Iterable<readonly Figure[]> {
  let at = index - 1
  while (index - at < FARTHEST && isPassedOver(blocks[at]?.block)) at--
  const block = blocks[at]?.block
  if (!block || !CITABLE.has(block.kind)) return
  yield ownFigures(block)
  const beyond = neighbour(blocks, at, -1)
  const isUnderTable = block.kind === 'paragraph' && beyond?.kind === 'table'
  if (isUnderTable && isCaption(block.passages[0]?.prose.text ?? '')) yield ownFigures(beyond)
}

/** How many comments and `Source:` lines are passed over at most. */
const FARTHEST = 30

const CITABLE: ReadonlySet<string> = new Set(['paragraph', 'table', 'list', 'quote'])

type BlockContents = PlacedBlock['block']

/** Comments, and other `Source:` lines. */
function isPassedOver(block: BlockContents | undefined): boolean {
  return block?.kind === 'source-line' || isSilent(block)
}

function isSilent(block: BlockContents | undefined): boolean {
  return block?.kind === 'other' && block.directives.length > 0
}

/** The next block in a direction, directives not counted. */
function neighbour(
  blocks: readonly PlacedBlock[],
  index: number,
  step: 1 | -1,
): BlockContents | undefined {
  let at = index + step
  while (Math.abs(at - index) < FARTHEST && isSilent(blocks[at]?.block)) at += step
  return blocks[at]?.block
}

function ownFigures({ passages }: BlockContents): readonly Figure[] {
  return passages.filter(isOwn).flatMap((passage) => passage.figures)
}

/** Whether a passage is the author's own text, rather than evidence. */
function isOwn({ kind }: Passage): boolean {
  return kind !== 'footnote' && kind !== 'inline-note' && kind !== 'source-line'
}

function isOwnAt(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  return passage !== undefined && isOwn(passage)
}
