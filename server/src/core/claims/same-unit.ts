import {
  type Conversion,
  convertValue,
  findConversion,
  findStepConversion,
} from '../figures/convert.ts'
import { absolute, compareDecimals, type Decimal, negate, subtract } from '../figures/decimal.ts'
import type { Bound } from '../figures/figure.ts'
import type { Claim } from './claim.ts'
import { convertExtent, type Extent, measureExtent } from './extent.ts'
import type { Stop } from './gates/gate.ts'

const OTHER_DIMENSION: Stop = { id: 'near.dimension' }

/** Why two quantities have no unit in common, if so. A currency that is undecided on one side fits where it can be that of the other. */
export function findOtherUnit(one: Extent, other: Extent): Stop | undefined {
  const { dimension } = one.unit
  if (dimension !== other.unit.dimension) return OTHER_DIMENSION
  if (dimension === 'currency') return findOtherCurrency(one, other)
  if (dimension === 'count' || one.unit.unit === other.unit.unit) return undefined
  return OTHER_DIMENSION
}

function findOtherCurrency(one: Extent, other: Extent): Stop | undefined {
  if (one.currencies.some((currency) => other.currencies.includes(currency))) return undefined
  return {
    id: 'near.currency',
    values: () => ({ one: one.quantity.unit, other: other.quantity.unit }),
  }
}

/** A value and which way it went. */
export type Course = Pick<Claim, 'extent' | 'direction'>

/** A fall written with a minus sign as the same fall written in words: its size, going down. An amount below zero is one only where the other claim speaks of a fall. */
export function readCourse(claim: Claim, other: Claim): Course {
  const extent = bringToScale(claim, other)
  const isFall =
    extent.isNegative &&
    (extent.unit.dimension === 'percentage' ||
      (other.direction === 'down' && !other.extent.isNegative))
  if (isFall) return turnRound(extent)
  return extent === claim.extent ? claim : { extent, direction: claim.direction }
}

/** The scale on which temperatures of two scales are compared: the others have an end there. */
const COMMON_SCALE = '[degF]'

/** The extent of a temperature on the scale on which it can be compared with the other's; any other extent as it is. */
function bringToScale(claim: Claim, other: Claim): Extent {
  const { unit } = claim.extent
  if (unit.dimension !== 'temperature' || unit.unit === other.extent.unit.unit) return claim.extent
  const conversion = findClaimConversion(claim, other, COMMON_SCALE)
  return conversion ? convertExtent(claim.extent, conversion, COMMON_SCALE) : claim.extent
}

/** How the value of a claim is given in a unit, as it is compared with another claim; `undefined` where that unit measures something else. */
export function findClaimConversion(
  claim: Claim,
  other: Claim,
  unit: string,
): Conversion | undefined {
  const own = claim.figure.quantity.unit
  const areSteps = claim.extent.unit.dimension === 'temperature' && isBetweenValues(claim, other)
  return areSteps ? findStepConversion(own, unit) : findConversion(own, unit)
}

/** Whether two temperatures are differences, as `1.5 °C of warming`: said to be, or nearer to each other if they are. */
function isBetweenValues(claim: Claim, other: Claim): boolean {
  if (claim.change === 'change' || other.change === 'change') return true
  const distance = (find: typeof findConversion) => {
    const [one, two] = [valueOn(claim, find), valueOn(other, find)]
    return one && two && absolute(subtract(one, two))
  }
  const [steps, levels] = [distance(findStepConversion), distance(findConversion)]
  return steps !== undefined && levels !== undefined && compareDecimals(steps, levels) < 0
}

function valueOn({ figure }: Claim, find: typeof findConversion): Decimal | undefined {
  const conversion = find(figure.quantity.unit, COMMON_SCALE)
  return conversion && convertValue(figure.quantity.low.value, conversion).value
}

function turnRound({ quantity, unit }: Extent): Course {
  const size = (bound: Bound): Bound => ({ ...bound, value: negate(bound.value) })
  const turned = { ...quantity, low: size(quantity.high), high: size(quantity.low) }
  return { extent: measureExtent(turned, unit), direction: 'down' }
}
