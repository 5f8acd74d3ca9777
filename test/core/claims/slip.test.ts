import { expect, test } from 'vitest'
import { findSlip } from '../../../server/src/core/claims/slip.ts'
import { readDecimal, ZERO } from '../../../server/src/core/figures/decimal.ts'

/** Both orders must give one answer. */
function checkSlip(one: string, other: string, slip: ReturnType<typeof findSlip>): void {
  const first = readDecimal(one) ?? ZERO
  const second = readDecimal(other) ?? ZERO
  expect([findSlip(first, second), findSlip(second, first)]).toEqual([slip, slip])
}

test.each([
  ['593', '593000'],
  ['593', '5933'],
  ['593', '593000000'],
  ['0.593', '59.3'],
  ['593', '5931'],
  ['5', '50'],
  ['-593', '-593000'],
])('%s and %s are the same digits at another scale', (one, other) => checkSlip(one, other, 'scale'))

test.each([
  ['593', '539'],
  ['593', '953'],
  ['5932', '5392'],
  ['5.576', '5.756'],
  ['3.07', '3.7'],
  ['593', '5293'],
  ['1324', '124'],
  ['1300', '1030'],
])('%s and %s differ by one slip of the fingers', (one, other) => checkSlip(one, other, 'digits'))

test.each([
  ['593', '589'],
  ['593', '395'],
  ['1234', '2143'],
  ['1234', '12'],
  ['5', '6'],
  ['5', '58'],
  ['593', '593'],
  ['0', '593'],
  ['593', '-593000'],
  ['593', '6100'],
])('%s and %s are simply two values', (one, other) => checkSlip(one, other, undefined))
