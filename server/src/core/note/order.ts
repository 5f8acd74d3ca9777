import { countLeading } from '../text/count-leading.ts'
import type { Span } from '../text/span.ts'

interface Placed {
  readonly span: Span
}

/** The last of some things in order that starts at or before a place. */
export function findLast<Item extends Placed>(
  items: readonly Item[],
  at: number,
): Item | undefined {
  return items[countStarted(items, at) - 1]
}

/** Whether one of some things in order starts inside a span. */
export function startsWithin(items: readonly Placed[], span: Span): boolean {
  const next = items[countStarted(items, span.start - 1)]
  return next !== undefined && next.span.start < span.end
}

/** How many of some things in order start at or before a place, by bisection. */
export function countStarted(items: readonly Placed[], at: number): number {
  return countLeading(items, ({ span }) => span.start <= at)
}
