import { readCount } from './readers/count.ts'
import { readDuration } from './readers/duration.ts'
import { readMoney } from './readers/money.ts'
import { readMultiple } from './readers/multiple.ts'
import { readPercent } from './readers/percent.ts'
import { readPhysical } from './readers/physical.ts'
import { readPoints } from './readers/points.ts'
import type { Reader } from './readers/reader.ts'
import { readRefusal } from './readers/refusal.ts'
import { readUnitLabel } from './readers/unit-label.ts'
import { addSubunits } from './refiners/add-subunits.ts'
import { applyTableUnit } from './refiners/apply-table-unit.ts'
import { attachQualifiers } from './refiners/attach-qualifiers.ts'
import { attachRates } from './refiners/attach-rates.ts'
import { carryUnits } from './refiners/carry-units.ts'
import { dropBareNumbers } from './refiners/drop-bare-numbers.ts'
import { joinMargins } from './refiners/join-margins.ts'
import { joinRanges } from './refiners/join-ranges.ts'
import { markConversions } from './refiners/mark-conversions.ts'
import { negateBrackets } from './refiners/negate-brackets.ts'
import type { Refiner } from './refiners/refiner.ts'
import { shareUnits } from './refiners/share-units.ts'

/** What a number can be, in the order in which it is tried; the first that fits wins. */
export const READERS: readonly Reader[] = [
  readUnitLabel,
  readMoney,
  readPercent,
  readPoints,
  readMultiple,
  readPhysical,
  readDuration,
  readCount,
  readRefusal,
]

/** What is done with the numbers of a text once each is read, in this order. */
export const REFINERS: readonly Refiner[] = [
  negateBrackets,
  applyTableUnit,
  addSubunits,
  joinMargins,
  shareUnits,
  joinRanges,
  carryUnits,
  attachQualifiers,
  attachRates,
  markConversions,
  dropBareNumbers,
]
