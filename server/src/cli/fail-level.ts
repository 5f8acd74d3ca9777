import type { Severity } from '../core/rules/rule.ts'
import type { Options } from './options.ts'
import type { CheckReport } from './report.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** Whether a finding counts for the exit status. */
export function isSevere(severity: Severity, { failOn }: Pick<Options, 'failOn'>): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)
}

/** Whether a finding is printed: quietly, only what counts for the exit status is. */
export function isPrinted(
  { severity }: { readonly severity: Severity },
  options: Pick<Options, 'isQuiet' | 'failOn'>,
): boolean {
  return !options.isQuiet || isSevere(severity, options)
}

/** Whether what was found makes the exit status 1. With a number of warnings that may pass, warnings fail only beyond it. */
export function isFailing({ severities }: CheckReport, options: Options): boolean {
  const { maxWarnings, failOn } = options
  const tooMany = maxWarnings !== undefined && maxWarnings < severities.warning
  const severe = SEVERITIES.filter(
    (severity) => severities[severity] > 0 && isSevere(severity, options),
  )
  const counted = severe.filter((severity) => severity !== 'warning' || maxWarnings === undefined)
  return failOn !== 'never' && (tooMany || counted.length > 0)
}
