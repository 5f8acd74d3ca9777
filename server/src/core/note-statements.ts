import type { BlockRecord } from './block-record.ts'
import type { Statement } from './claims/statement-board.ts'
import { StatementBoard } from './claims/statement-board.ts'
import type { CheckedFigure, Inconsistency, PlacedStatement } from './rules/rule.ts'
import { shiftSpan } from './text/span.ts'

/** What the author of a note says in several places of it. */
export class NoteStatements {
  readonly #board = new StatementBoard<BlockRecord>()

  /** Takes a record as it is now. */
  update(record: BlockRecord): void {
    this.#board.setClaims(record, record.pairs.keys())
  }

  remove(record: BlockRecord): void {
    this.#board.remove(record)
  }

  /** The statements that differ from others, in order, given where the block of a record starts. */
  list(startOf: (record: BlockRecord) => number): readonly Inconsistency[] {
    const found = new Map<
      CheckedFigure,
      { statement: PlacedStatement; others: PlacedStatement[] }
    >()
    for (const { one, other } of this.#board.list()) {
      const [first, second] = [findFigure(one), findFigure(other)]
      if (!first || !second || areOfSources(first, second)) continue
      const [here, there] = [place(first, startOf(one.part)), place(second, startOf(other.part))]
      add(first, here, there)
      add(second, there, here)
    }
    function add(figure: CheckedFigure, statement: PlacedStatement, other: PlacedStatement) {
      const known = found.get(figure) ?? { statement, others: [] }
      known.others.push(other)
      found.set(figure, known)
    }
    return [...found.values()]
      .map(({ statement, others }) => ({ statement, others: others.sort(byPlace) }))
      .sort((one, other) => byPlace(one.statement, other.statement))
  }
}

function findFigure({ claim, part }: Statement<BlockRecord>): CheckedFigure | undefined {
  return part.checked?.figures.find((figure) => figure.claim === claim)
}

/** Whether each is what a source of its own says: then the sources differ, and not the author. */
function areOfSources(one: CheckedFigure, other: CheckedFigure): boolean {
  if (one.status !== 'verified' || other.status !== 'verified') return false
  const ids = new Set(idsOf(one))
  return !idsOf(other).some((id) => ids.has(id))
}

function idsOf({ citations }: CheckedFigure): readonly string[] {
  return citations.flatMap(({ sources }) => sources.map(({ id }) => id))
}

function place({ span, text }: CheckedFigure, start: number): PlacedStatement {
  return { span: shiftSpan(span, start), text }
}

function byPlace(one: PlacedStatement, other: PlacedStatement): number {
  return one.span.start - other.span.start
}
