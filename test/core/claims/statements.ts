import type { Claim } from '../../../server/src/core/claims/claim.ts'
import { ALL_ENTRIES } from '../../../server/src/core/claims/lexicon/all-entries.ts'
import { createLexicon } from '../../../server/src/core/claims/lexicon/create-lexicon.ts'
import { readClaims } from '../../../server/src/core/claims/read-claims.ts'
import { readStatement } from '../../../server/src/core/claims/read-statement.ts'

/** The built-in lexicon without anybody's aliases. */
export const LEXICON = createLexicon(ALL_ENTRIES, [])

/** The claims of plain text by an unnamed author; `id` tells two documents apart. */
export function readAll(text: string, date?: string, id = 'memory:/statement'): readonly Claim[] {
  return readClaims(readStatement(id, { text, date }), LEXICON)
}

/** The claim of the one figure of a text, or of the figure that is written so. */
export function readOne(text: string, figure?: string, date?: string): Claim {
  const claims = readAll(text, date)
  const found = claims.filter(({ place }) => figure === undefined || place.text === figure)
  const [claim, ...others] = found
  if (claim === undefined || others.length > 0) {
    const texts = claims.map(({ place }) => place.text).join(' | ')
    throw new Error(`${figure ?? 'one figure'} is wanted of: ${texts}`)
  }
  return claim
}
