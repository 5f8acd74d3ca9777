import type { Evidence } from '../claims/evidence.ts'
import { nameSource } from '../sources/name-source.ts'
import type { MessageId } from '../text/message.ts'
import { type CheckedFigure, type Rule, relatedTo } from './rule.ts'

/** Reports figures that a cited source contradicts. */
export const mismatchedFigure: Rule = {
  id: 'mismatched-figure',
  severity: 'warning',
  summary: 'A figure differs from what its cited source says.',
  needsSources: true,
  *findInBlock(checked) {
    for (const figure of checked.figures) {
      if (figure.status !== 'mismatched') continue
      const conflicts = listCitedConflicts(figure)
      const [worst] = conflicts
      const source = worst && checked.findSource(worst.sourceId)
      if (!source) continue
      const values = {
        figure: figure.text,
        source: nameSource(source),
        value: worst.claim.place.text,
      }
      yield {
        span: figure.span,
        message: { id: toMessageId(worst), values },
        related: conflicts.flatMap((evidence) => relatedTo(checked, evidence)),
      }
    }
  },
}

function listCitedConflicts({ evidence, citations }: CheckedFigure): readonly Evidence[] {
  const cited = new Set(citations.flatMap(({ sources }) => sources.map(({ id }) => id)))
  return evidence.filter(({ verdict, sourceId }) => verdict === 'conflict' && cited.has(sourceId))
}

function toMessageId({ severity }: Evidence): MessageId {
  switch (severity) {
    case 'digits':
      return 'rule.mismatched-figure.digits'
    case 'scale':
      return 'rule.mismatched-figure.scale'
    case 'direction':
      return 'rule.mismatched-figure.direction'
    default:
      return 'rule.mismatched-figure'
  }
}
