import { ALL_RULES } from './rules/all-rules.ts'
import type { Finding, FoundFinding, Rule } from './rules/rule.ts'
import type { Settings } from './settings.ts'

/** A rule that is on, with the severity it has. */
export interface RuleInForce {
  readonly rule: Rule
  readonly severity: Finding['severity']
}

/** The rules that are on; of an incomplete library only those that ask nothing of it. */
export function listRules({ rules }: Settings, isComplete: boolean): readonly RuleInForce[] {
  return ALL_RULES.flatMap((rule) => {
    const severity = rules[rule.id] ?? rule.severity
    const isOff = severity === 'off' || (rule.needsSources && !isComplete)
    return isOff ? [] : [{ rule, severity }]
  })
}

/** A finding of a rule with a severity. */
export function toFinding(
  { rule, severity }: RuleInForce,
  { span, message, related, unnecessary }: FoundFinding,
): Finding {
  return {
    rule: rule.id,
    severity,
    span,
    message,
    related: related ?? [],
    unnecessary: unnecessary ?? false,
  }
}
