import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'

/** Changes, joins or drops the pieces of a text; they come and go ordered and disjoint. */
export type Refiner = (pieces: readonly Piece[], reading: Reading) => readonly Piece[]
