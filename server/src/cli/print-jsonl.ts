import { toNoteJson, toProblemJson } from './print-json.ts'
import type { CheckReport } from './report.ts'

/** The report of `check` as JSON, a file on a line, and what is told of all of them on the last. */
export function* printCheckJsonl({
  notes,
  files,
  summary,
  problems,
}: CheckReport): Generator<string> {
  for (const note of notes) yield `${JSON.stringify(toNoteJson(note, files))}\n`
  yield `${JSON.stringify({ summary, problems: problems.map(toProblemJson) })}\n`
}
