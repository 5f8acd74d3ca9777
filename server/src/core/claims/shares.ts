import type { Figure } from '../figures/figure.ts'
import { overlaps, type Span } from '../text/span.ts'

/** What stands somewhere in a sentence. */
interface Placed {
  readonly span: Span
}

/** By where a figure starts, the things of its sentence that belong to the other figures of its list. */
export type Shares = ReadonlyMap<number, ReadonlySet<Placed>>

/** Figures in a list that a word such as `respectively` shares out among things in a list of equal length. */
export type FigureRun = readonly Figure[]

// Takes `respectively`, `in that order`, 分别; refuses 分别人.
const MARKER = /\b(?:respectively|in that order)\b|分别|依次|依序/
/** What stands between two things of a list, qualifiers and names of the whole left out. */
const JOINT = /^(?:,? ?(?:and|&)? ?|[、，]? ?(?:和|与|及|以及)? ?)$/

/**
 * The figures that a sentence shares out; none where nothing says that it does.
 *
 * ```
 * Revenue and net profit rose 8% and 15% respectively.
 *                             ^^     ^^^
 * ```
 */
export function readRun(folded: string, figures: readonly Figure[]): FigureRun {
  const marker = figures.length > 1 ? MARKER.exec(folded) : null
  if (!marker) return []
  const runs = listRuns(folded, figures)
  const before = runs.filter((run) => endOf(run) <= marker.index)
  const behind = runs.filter((run) => marker.index <= startOf(run))
  const isEnglish = /[a-z]/.test(marker[0])
  // `rose 8% and 15% respectively`, 分別成長8%和15%.
  const [first, second] = isEnglish ? [before.at(-1), behind[0]] : [behind[0], before.at(-1)]
  return first ?? second ?? []
}

/** Shares lists of as many things as there are figures out among these, in order; the things are of several kinds, each a list. */
export function shareOutRun(
  folded: string,
  run: FigureRun,
  kinds: readonly (readonly Placed[])[],
): Shares {
  const lists = kinds.map((things) => findList(folded, run, things) ?? [])
  const shares = new Map<number, ReadonlySet<Placed>>()
  for (const [index, { span }] of run.entries()) {
    const ofOthers = lists.flatMap((list) => list.filter((_, place) => place !== index))
    shares.set(span.start, new Set(ofOthers.flat()))
  }
  return shares
}

/** The lists of two figures or more of one dimension. */
function listRuns(folded: string, figures: readonly Figure[]): readonly FigureRun[] {
  const runs: Figure[][] = []
  for (const figure of figures) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const goesOn =
      last !== undefined &&
      last.quantity.dimension === figure.quantity.dimension &&
      JOINT.test(folded.slice(endOf([last]), startOf([figure])))
    if (run && goesOn) run.push(figure)
    else runs.push([figure])
  }
  return runs.filter((run) => run.length > 1)
}

function startOf([first]: FigureRun): number {
  return first ? Math.min(first.span.start, first.qualifierSpan?.start ?? first.span.start) : 0
}

function endOf(run: FigureRun): number {
  const last = run.at(-1)
  return last ? Math.max(last.span.end, last.qualifierSpan?.end ?? 0) : 0
}

/** The first list of as many things as there are figures; what stands in one place is one thing. */
function findList(
  folded: string,
  run: FigureRun,
  things: readonly Placed[],
): readonly (readonly Placed[])[] | undefined {
  const lists: Placed[][][] = []
  for (const thing of things) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    const [neighbour] = last ?? []
    const between = neighbour && folded.slice(neighbour.span.end, thing.span.start)
    if (last && neighbour && overlaps(neighbour.span, thing.span)) last.push(thing)
    else if (list && between !== undefined && between !== '' && JOINT.test(between))
      list.push([thing])
    else lists.push([[thing]])
  }
  return lists.find((list) => list.length === run.length)
}
