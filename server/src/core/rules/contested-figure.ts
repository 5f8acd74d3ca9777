import { nameSource } from '../sources/name-source.ts'
import type { Message, MessageId } from '../text/message.ts'
import { type Rule, relatedTo } from './rule.ts'

/** Reports figures that some source contradicts, cited or not. */
export const contestedFigure: Rule = {
  id: 'contested-figure',
  severity: 'warning',
  summary: 'A figure differs from what another source in the workspace says.',
  needsSources: true,
  *findInBlock(checked) {
    for (const figure of checked.figures) {
      if (!figure.contested || figure.status === 'mismatched') continue
      const conflicts = figure.evidence.filter(({ verdict }) => verdict === 'conflict')
      const [first] = conflicts
      const source = first && checked.findSource(first.sourceId)
      if (!source) continue
      const values = {
        figure: figure.text,
        source: nameSource(source),
        value: first.claim.place.text,
        count: conflicts.length - 1,
      }
      const message: Message = { id: chooseWording(values.count), values }
      const related = conflicts.flatMap((evidence) => relatedTo(checked, evidence))
      yield { span: figure.span, message, related }
    }
  },
}

function chooseWording(more: number): MessageId {
  if (more === 0) return 'rule.contested-figure'
  return more === 1 ? 'rule.contested-figure.one-more' : 'rule.contested-figure.more'
}
