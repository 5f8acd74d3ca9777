import { expect, test } from 'vitest'
import { joinForms, matchesAny } from '../../../../server/src/core/claims/periods/forms.ts'

const FORMS = joinForms(
  /(?<month>may|june) (?<day>\d{1,2})(?!%)/y,
  /q(?<quarter>[1-4])/y,
  /(?<year>\d{4})/y,
)

test.each([
  ['may 5', 0],
  ['in q3', 3],
  ['by 2024', 3],
])('%s matches at %i', (text, at) => expect(matchesAny(FORMS, text, at)).toBe(true))

test.each([
  ['may 5%', 0],
  ['in q3', 2],
  ['in q5', 3],
  ['', 0],
])('%s does not match at %i', (text, at) => expect(matchesAny(FORMS, text, at)).toBe(false))
