import type { Evidence } from './evidence.ts'
import type { FigureEvidence } from './find-evidence.ts'
import type { ResolvedCitation, Status } from './status.ts'

/** What a figure has earned, from what covers it and what the sources say of it: the first of these that applies. */
export function judgeStatus(citations: readonly ResolvedCitation[], found: FigureEvidence): Status {
  if (citations.length === 0) return 'unsourced'
  const cited = citations.flatMap(({ sources }) => sources)
  const ids = new Set(cited.map(({ id }) => id))
  const says = (verdict: Evidence['verdict']) =>
    found.evidence.some((item) => item.verdict === verdict && ids.has(item.sourceId))
  if (says('agree')) return 'verified'
  if (says('conflict')) return 'mismatched'
  if (citations.some(isTakenOnTrust)) return 'cited'
  return found.touching.some((id) => ids.has(id)) ? 'cited' : 'unsupported'
}

/** Whether a citation names the author, or a source without text here. */
function isTakenOnTrust({ citation, sources, defined }: ResolvedCitation): boolean {
  if (citation.target.kind === 'own' || !defined || sources.length === 0) return true
  return !sources.some((source) => source.hasText)
}

/** Whether any source, cited or not, conflicts with the figure. */
export function isContested({ evidence }: FigureEvidence): boolean {
  return evidence.some(({ verdict }) => verdict === 'conflict')
}
