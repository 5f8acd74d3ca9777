import type { PlacedDirective } from '../note/suppression.ts'
import type { Message } from '../text/message.ts'
import type { DirectiveRuleInput, Rule } from './rule.ts'

/** Reports comments that silence nothing. */
export const unusedDirective: Rule = {
  id: 'unused-directive',
  severity: 'information',
  summary: 'A comment that silences rules silences nothing.',
  needsSources: true,
  *findInDirectives(checked) {
    for (const placed of checked.directives) {
      if (!placed.directive.kind.startsWith('disable')) continue
      const { span } = placed
      for (const message of listMessages(checked, placed))
        yield { span, message, unnecessary: true }
    }
  },
}

/** Of a directive that names rules, those it names in vain; rules that are off cannot be judged. */
function listMessages(
  { isRule, isOn, silences }: DirectiveRuleInput,
  placed: PlacedDirective,
): readonly Message[] {
  const { codes } = placed.directive
  if (codes.length === 0) {
    return silences(placed) ? [] : [{ id: 'rule.unused-directive', values: {} }]
  }
  return [...new Set(codes)]
    .filter((rule) => isRule(rule) && isOn(rule) && !isOfDirectives(rule))
    .filter((rule) => !silences(placed, rule))
    .map((rule) => ({ id: 'rule.unused-directive.rule', values: { rule } }))
}

/** What silences findings about directives is not itself held against them. */
function isOfDirectives(rule: string): boolean {
  return rule === 'unused-directive' || rule === 'unknown-directive'
}
