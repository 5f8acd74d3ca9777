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

/** The gates in order; the first that shuts gives the reason that is shown. */
export const GATES: readonly Gate[] = [
  { stops: 'verdict', find: findOtherMood },
  { stops: 'verdict', find: findOtherPeriod },
  { stops: 'verdict', find: findOtherSubject },
  { stops: 'verdict', find: findOtherMeasure },
  { stops: 'verdict', find: findContrastingModifier },
  { stops: 'verdict', find: findOtherRate },
  { stops: 'verdict', find: findOtherChange },
  { stops: 'conflict', find: findLooseOtherPeriod },
  { stops: 'conflict', find: findLooseOtherSubject },
  { stops: 'conflict', find: findLooseOtherMeasure },
  { stops: 'conflict', find: findRestriction },
  { stops: 'conflict', find: findLooseOtherChange },
  { stops: 'conflict', find: findOtherEnd },
  { stops: 'conflict', find: findOtherCounted },
]
