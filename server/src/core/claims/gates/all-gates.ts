import {
  findLooseOtherChange,
  findOtherChange,
  findOtherCounted,
  findOtherEnd,
  findOtherRate,
} from './course-gates.ts'
import type { Gate } from './gate.ts'
import { findLooseOtherMeasure, findOtherMeasure } from './measure-gates.ts'
import { findContrastingModifier, findRestriction } from './modifier-gates.ts'
import { findLooseOtherPeriod, findOtherMood, findOtherPeriod } from './period-gates.ts'
import { findLooseOtherSubject, findOtherSubject } from './subject-gates.ts'

/** What keeps two claims from any verdict. Of gates in order the first that shuts gives the reason that is shown. */
export const VERDICT_GATES: readonly Gate[] = [
  findOtherMood,
  findOtherPeriod,
  findOtherSubject,
  findOtherMeasure,
  findContrastingModifier,
  findOtherRate,
  findOtherChange,
]

/** What keeps them from a conflict only, which needs more than an agreement does. */
export const CONFLICT_GATES: readonly Gate[] = [
  findLooseOtherPeriod,
  findLooseOtherSubject,
  findLooseOtherMeasure,
  findRestriction,
  findLooseOtherChange,
  findOtherEnd,
  findOtherCounted,
]
