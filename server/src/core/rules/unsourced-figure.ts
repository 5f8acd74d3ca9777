import { nameSource } from '../sources/name-source.ts'
import type { Message } from '../text/message.ts'
import type { BlockRuleInput, CheckedFigure, Rule } from './rule.ts'

/** Reports figures that no citation covers. */
export const unsourcedFigure: Rule = {
  id: 'unsourced-figure',
  severity: 'information',
  summary: 'A figure that no citation covers has no source.',
  needsSources: false,
  *findInBlock(checked) {
    for (const figure of checked.figures) {
      if (figure.status !== 'unsourced') continue
      yield { span: figure.span, message: wordMessage(checked, figure) }
    }
  },
}

/** Names the source that states the figure, where there is one to cite. */
function wordMessage(checked: BlockRuleInput, { text, evidence }: CheckedFigure): Message {
  const best = evidence.find(({ verdict }) => verdict === 'agree')
  const source = best && checked.findSource(best.sourceId)
  if (!source) return { id: 'rule.unsourced-figure', values: { figure: text } }
  const values = { figure: text, source: nameSource(source), value: best.claim.place.text }
  return { id: 'rule.unsourced-figure.found', values }
}
