import { contestedFigure } from './contested-figure.ts'
import { duplicateCitationKey } from './duplicate-citation-key.ts'
import { mismatchedFigure } from './mismatched-figure.ts'
import type { Rule } from './rule.ts'
import { undefinedCitation } from './undefined-citation.ts'
import { unsourcedFigure } from './unsourced-figure.ts'
import { unsupportedFigure } from './unsupported-figure.ts'
import { unusedSource } from './unused-source.ts'

/** Every rule, in the order in which findings at one place are listed. */
export const ALL_RULES: readonly Rule[] = [
  mismatchedFigure,
  contestedFigure,
  unsourcedFigure,
  unsupportedFigure,
  undefinedCitation,
  duplicateCitationKey,
  unusedSource,
]
