import { isSevere } from './fail-level.ts'
import type { Format, Options } from './options.ts'
import { createPaint } from './paint.ts'
import { printCheckJson } from './print-json.ts'
import { printCheckText } from './print-text.ts'
import type { CheckReport } from './report.ts'

/** Prints a report, piece by piece. */
type CheckPrinter = (report: CheckReport, options: Options) => Iterable<string>

/** Every format that `check` prints; each has a file of its own. */
export const CHECK_PRINTERS: Readonly<Record<Format, CheckPrinter>> = {
  text: (report, options) =>
    printCheckText(report, {
      locale: options.locale,
      paint: createPaint(options),
      isPrinted: ({ severity }) => !options.isQuiet || isSevere(severity, options),
      hasSummary: !options.isQuiet,
    }),
  json: printCheckJson,
}
