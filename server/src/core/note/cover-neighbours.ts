import type { Figure } from '../figures/figure.ts'
import type { Span } from '../text/span.ts'
import { isCaption, isLeadIn } from './captions.ts'
import type { Passage, PlacedBlock } from './note.ts'
import {
  citationsOfLast,
  type Group,
  isOwn,
  type PassageCitations,
  type Stretch,
} from './stretch.ts'

/** A `Source:` line of its own, a lead-in above a list and a caption next to a table speak of the block beside them. */
export function* coverNeighbours(
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

/** How many blocks that are no comment and no `Source:` line a mark reaches over at most: a paragraph to the table that it is the caption of. */
const REACH = 3

/** The stretch of blocks, from one index to before another, whose coverage may change when those of the given stretch do. */
export function widen(blocks: readonly PlacedBlock[], { start, end }: Span): Span {
  return { start: goOn(blocks, start, -1), end: goOn(blocks, end - 1, 1) + 1 }
}

function goOn(blocks: readonly PlacedBlock[], from: number, step: 1 | -1): number {
  let at = from
  let solid = 0
  while (solid < REACH && 0 <= at + step && at + step < blocks.length) {
    at += step
    const isFar = Math.abs(at - from) >= FARTHEST * REACH
    if (isFar || !isPassedOver(blocks[at]?.block)) solid++
  }
  return at
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
