import type { UnitContext } from '../figures/figure.ts'
import type { UnitReader } from './draft.ts'

/** The headers of a table's columns and the units that are told for bare numbers. */
export interface TableHead {
  readonly header: readonly string[]
  /** Of each column, by its header. */
  readonly units: readonly (UnitContext | undefined)[]
  /** Of the whole table, by a caption or a line above it. */
  readonly caption: UnitContext | undefined
}

/** What the headers of a table tell of its columns. */
export function readTableHead(
  header: readonly string[],
  readUnit: UnitReader,
  caption: UnitContext | undefined,
): TableHead {
  return { header, units: header.map(readUnit), caption }
}

/**
 * The unit of bare numbers in each column of a row: the nearest that is told, by the column's header, by the row's own label, or for the table.
 * The first column holds labels: only its header speaks of it.
 */
export function readRowUnits(
  { units, caption }: TableHead,
  label: string,
  readUnit: UnitReader,
): (column: number) => UnitContext | undefined {
  const wider = (label === '' ? undefined : readUnit(label)) ?? caption
  return (column) => units[column] ?? (column > 0 ? wider : undefined)
}
