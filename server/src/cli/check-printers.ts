import { isPrinted } from './fail-level.ts'
import type { Format } from './formats.ts'
import type { Options } from './options.ts'
import { createPaint } from './paint.ts'
import { printCheckCsv } from './print-check-csv.ts'
import { printGithub } from './print-github.ts'
import { printGitlab } from './print-gitlab.ts'
import { printHtml } from './print-html.ts'
import { printCheckJson } from './print-json.ts'
import { printCheckJsonl } from './print-jsonl.ts'
import { printJunit } from './print-junit.ts'
import { printSarif } from './print-sarif.ts'
import { printCheckText } from './print-text.ts'
import type { CheckReport } from './report.ts'

/** Prints a report of a version of the program, piece by piece. */
type CheckPrinter = (report: CheckReport, options: Options, version: string) => Iterable<string>

/** Every format that `check` prints; each has a file of its own. */
export const CHECK_PRINTERS: Readonly<Record<Format, CheckPrinter>> = {
  text: (report, options) =>
    printCheckText(report, {
      locale: options.locale,
      paint: createPaint(options),
      isPrinted: (finding) => isPrinted(finding, options),
      hasSummary: !options.isQuiet,
    }),
  json: printCheckJson,
  jsonl: printCheckJsonl,
  sarif: printSarif,
  github: printGithub,
  gitlab: printGitlab,
  junit: printJunit,
  html: printHtml,
  csv: printCheckCsv,
}
