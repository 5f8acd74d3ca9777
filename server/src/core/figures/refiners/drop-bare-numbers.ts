import type { Piece } from '../piece.ts'

/** Leaves out the numbers that nothing made a figure. */
export function dropBareNumbers(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => piece.measure !== undefined && !piece.refused)
}
