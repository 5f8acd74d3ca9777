import type { CheckedFigure } from '../rules/rule.ts'

/** The next figure behind an offset, or the one before it; around the ends of the note it goes on at the other. */
export function findNextFigure(
  figures: readonly CheckedFigure[],
  offset: number,
  direction: 'next' | 'previous',
): CheckedFigure | undefined {
  if (direction === 'next') return figures.find(({ span }) => offset < span.start) ?? figures[0]
  return figures.findLast(({ span }) => span.start < offset) ?? figures.at(-1)
}
