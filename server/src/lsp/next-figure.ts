import type { Range } from 'vscode-languageserver'
import { findNextFigure } from '../core/editor/find-next-figure.ts'
import type { NextFigureParams } from '../protocol.ts'
import { createConverter } from './convert.ts'
import type { Session } from './session.ts'

/** Where the figure next to a place stands. */
export async function placeNextFigure(
  session: Session,
  { uri, position, direction }: NextFigureParams,
): Promise<Range | null> {
  await session.settleNote(uri)
  const { checker } = session
  const converter = createConverter(session)
  const figures = checker.peekNote(uri)?.figures ?? []
  const figure = findNextFigure(figures, converter.toOffset(uri, position), direction)
  return figure ? converter.toRange(uri, figure.span) : null
}
