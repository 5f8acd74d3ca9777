import { listDefinitions } from '../note/note.ts'
import { toIdentity } from '../sources/identity.ts'
import type { Source } from '../sources/source.ts'
import type { EditorNote } from './editor-note.ts'

const LONGEST_LABEL = 40

/** The label of the note's footnote that already leads to a source. */
export function findLabel(checked: EditorNote, source: Source): string | undefined {
  const cited = checked.citations.find(
    ({ citation, sources }) =>
      citation.target.kind === 'footnote' && sources.some(({ id }) => id === source.id),
  )
  if (cited?.citation.target.kind === 'footnote') return cited.citation.target.label
  return listFootnotes(checked).find(
    ({ addresses, keys }) =>
      keys.includes(source.key) ||
      addresses.some((address) => source.identity && toIdentity(address) === source.identity),
  )?.label
}

/** A label for a new footnote: a number where the note numbers its footnotes, else the source's key, made unique. */
export function createLabel(checked: EditorNote, source: Source): string {
  const taken = new Set([...listLabels(checked)].map((label) => label.toLowerCase()))
  const numbered = 0 < taken.size && [...taken].every((label) => /^\d{1,4}$/.test(label))
  const slug = numbered ? '' : toSlug(source.key)
  for (let count = 1; ; count++) {
    const label = slug === '' ? String(count) : count === 1 ? slug : `${slug}-${count}`
    if (!taken.has(label.toLowerCase())) return label
  }
}

/** Letters, digits and hyphens of a key, which a label can hold in any script. */
function toSlug(key: string): string {
  const words = key
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const slug = words.reduce(
    (one, word) => (one.length + word.length < LONGEST_LABEL ? `${one}-${word}` : one),
    words.shift() ?? '',
  )
  return slug.slice(0, LONGEST_LABEL)
}

function listFootnotes({ note }: EditorNote) {
  return listDefinitions(note.blocks)
    .map(({ definition }) => definition)
    .filter(({ kind }) => kind === 'footnote')
}

/** Labels defined or cited: one that is cited but not defined is not free either. */
function listLabels(checked: EditorNote): ReadonlySet<string> {
  const cited = checked.citations.flatMap(({ citation: { target } }) =>
    target.kind === 'footnote' ? [target.label] : [],
  )
  return new Set([...cited, ...listFootnotes(checked).map(({ label }) => label)])
}
