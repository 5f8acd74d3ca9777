import type { Evidence } from '../claims/evidence.ts'
import { isChinese, type Language } from '../figures/language.ts'
import type { CheckedFigure } from '../rules/rule.ts'
import type { EditorNote } from './editor-note.ts'

/** The evidence that states a figure: in the note's own language first, then what was published first, then the best match. */
export function listAgreeing(
  checked: EditorNote,
  { evidence }: CheckedFigure,
): readonly Evidence[] {
  const agreeing = evidence.filter(({ verdict }) => verdict === 'agree')
  const ranked = agreeing.map((found) => ({
    found,
    distance: measureDistance(checked.note.language, found.claim.language),
    // Behind all dates: a source without one proves nothing by its age.
    published: checked.findSource(found.sourceId)?.published ?? '~',
  }))
  ranked.sort(
    (one, other) => one.distance - other.distance || comparePlain(one.published, other.published),
  )
  return ranked.map(({ found }) => found)
}

/** How foreign a language is to the reader of another; the two scripts of Chinese are less so. */
function measureDistance(one: Language, other: Language): number {
  if (one === other) return 0
  return isChinese(one) && isChinese(other) ? 1 : 2
}

function comparePlain(one: string, other: string): number {
  return one < other ? -1 : other < one ? 1 : 0
}
