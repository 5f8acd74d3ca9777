import type { Rule } from './rule.ts'

/** Reports comments that speak to Tickmark in words it does not know. */
export const unknownDirective: Rule = {
  id: 'unknown-directive',
  severity: 'information',
  summary: 'A comment names a rule or a directive that does not exist.',
  needsSources: false,
  *findInDirectives({ directives, isRule }) {
    for (const { directive, span } of directives) {
      if (directive.kind === 'unknown') {
        const values = { directive: directive.command }
        yield { span, message: { id: 'rule.unknown-directive', values } }
      }
      for (const rule of new Set(directive.codes)) {
        if (isRule(rule)) continue
        yield { span, message: { id: 'rule.unknown-directive.rule', values: { rule } } }
      }
    }
  },
}
