import { nameSource } from '../sources/name-source.ts'
import type { Message } from '../text/message.ts'
import { type CheckedFigure, findSource, type Rule, type RuleInput } from './rule.ts'

/** Reports figures that no citation covers. */
export const unsourcedFigure: Rule = {
  id: 'unsourced-figure',
  severity: 'information',
  summary: 'A figure that no citation covers has no source.',
  *find(checked) {
    for (const figure of checked.figures) {
      if (figure.status !== 'unsourced') continue
      yield { span: figure.span, message: wordMessage(checked, figure) }
    }
  },
}

/** Names the source that states the figure, where there is one to cite. */
function wordMessage(checked: RuleInput, { text, evidence }: CheckedFigure): Message {
  const best = evidence.find(({ verdict }) => verdict === 'agree')
  const source = best && findSource(checked, best.sourceId)
  if (!source) return { id: 'rule.unsourced-figure', values: { figure: text } }
  const values = { figure: text, source: nameSource(source), value: best.claim.place.text }
  return { id: 'rule.unsourced-figure.found', values }
}
