import { createHash } from 'node:crypto'
import type { Span } from '../core/text/span.ts'
import { isPrinted } from './fail-level.ts'
import type { FindingReport, NoteReport } from './note-report.ts'
import type { Options } from './options.ts'
import type { PrintedFile } from './printed-files.ts'
import { type CheckReport, type ProblemReport, UNREAD } from './report.ts'

/** A finding and where it stands. */
export interface ListedFinding {
  readonly note: NoteReport
  readonly file: PrintedFile
  readonly finding: FindingReport
  /** Tells it from all others, and stays the same while its line and rule do, wherever the line moves to. */
  readonly fingerprint: string
}

/** The code under which formats with a list of findings name a file that is not checked. */
export const UNREAD_CODE = 'unread-file'

/** The findings that are printed, note by note. */
export function* listFindings(report: CheckReport, options: Options): Generator<ListedFinding> {
  for (const note of report.notes) {
    const file = report.files.fileOf(note.uri)
    const count = new Map<string, number>()
    for (const finding of note.findings) {
      const known = hash([
        finding.rule,
        file.path,
        readLine(file, finding.span),
        textOf(file, finding.span),
      ])
      const nth = count.get(known) ?? 0
      count.set(known, nth + 1)
      const fingerprint = nth === 0 ? known : hash([known, String(nth)])
      if (isPrinted(finding, options)) yield { note, file, finding, fingerprint }
    }
  }
}

/** The files that should have been checked and are not, as far as they are printed. */
export function listUnchecked(report: CheckReport, options: Options): readonly ProblemReport[] {
  return isPrinted(UNREAD, options) ? report.unread : []
}

/** A fingerprint of what is told of a file that is not checked. */
export function fingerprintOf({ path, message }: ProblemReport): string {
  return hash([UNREAD_CODE, path, message])
}

/** Lines and columns from 1, in UTF-16 code units; the end is exclusive. A byte-order mark is no column. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where a span stands, as most formats count. */
export function toRegion(file: Pick<PrintedFile, 'text' | 'lines'>, { start, end }: Span): Region {
  const [from, to] = [file.lines.positionAt(start), file.lines.positionAt(end)]
  const mark = file.text.startsWith('\uFEFF') ? 1 : 0
  const columnOf = ({ line, character }: typeof from) =>
    Math.max(0, character - (line === 0 ? mark : 0)) + 1
  return {
    startLine: from.line + 1,
    startColumn: columnOf(from),
    endLine: to.line + 1,
    endColumn: columnOf(to),
  }
}

/** The characters of a span. */
export function textOf({ text }: Pick<PrintedFile, 'text'>, { start, end }: Span): string {
  return text.slice(start, end)
}

function readLine({ text, lines }: PrintedFile, { start }: Span): string {
  const { line } = lines.positionAt(start)
  return text.slice(lines.lineStart(line), lines.lineStart(line + 1)).trim()
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)
}
