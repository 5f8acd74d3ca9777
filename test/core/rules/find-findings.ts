import { createChecker } from '../../../server/src/core/checker.ts'
import type { RuleId } from '../../../server/src/core/rules/rule.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts'
import { printMessage } from '../../../server/src/core/text/print-message.ts'
import { createMemoryWorkspace, toMemoryUri } from '../../support/memory-workspace.ts'

/** A finding with its places as the texts that stand there. */
export interface PrintedFinding {
  readonly at: string
  readonly message: string
  /** `sources/wire.md $589 billion: wire says $589 billion`. */
  readonly related: readonly string[]
  readonly unnecessary: boolean
}

/** What one rule finds in `note.md` beside other files. */
export async function findFindings(
  rule: RuleId,
  files: Readonly<Record<string, string>>,
): Promise<readonly PrintedFinding[]> {
  const checker = createChecker(createMemoryWorkspace(files), DEFAULT_SETTINGS)
  await checker.readWorkspace()
  const uri = toMemoryUri('note.md')
  const slice = (of: string, span: { readonly start: number; readonly end: number }) =>
    (checker.textOf(of) ?? '').slice(span.start, span.end)
  const findings = checker.checkNote(uri)?.findings ?? []
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ span, message, related, unnecessary }) => ({
      at: slice(uri, span),
      message: printMessage(message, 'en'),
      related: related.map((place) => {
        const path = decodeURI(place.uri.slice(toMemoryUri('').length))
        return `${path} ${slice(place.uri, place.span)}: ${printMessage(place.message, 'en')}`
      }),
      unnecessary,
    }))
}
