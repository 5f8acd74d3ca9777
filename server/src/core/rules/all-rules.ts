import { contestedFigure } from './contested-figure.ts'
import { duplicateCitationKey } from './duplicate-citation-key.ts'
import { inconsistentFigure } from './inconsistent-figure.ts'
import { mismatchedFigure } from './mismatched-figure.ts'
import type { Rule } from './rule.ts'
import { staleSource } from './stale-source.ts'
import { undefinedCitation } from './undefined-citation.ts'
import { unknownDirective } from './unknown-directive.ts'
import { unsourcedFigure } from './unsourced-figure.ts'
import { unsupportedFigure } from './unsupported-figure.ts'
import { unusedDirective } from './unused-directive.ts'
import { unusedSource } from './unused-source.ts'
import { wrongArithmetic } from './wrong-arithmetic.ts'

/** Every rule, in the order in which findings at one place are listed. */
export const ALL_RULES: readonly Rule[] = [
  mismatchedFigure,
  contestedFigure,
  inconsistentFigure,
  wrongArithmetic,
  unsourcedFigure,
  unsupportedFigure,
  undefinedCitation,
  duplicateCitationKey,
  unusedSource,
  staleSource,
  unknownDirective,
  unusedDirective,
]
