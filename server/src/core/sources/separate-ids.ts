import type { Source } from './source.ts'

/** The sources of one file, each with an id of its own: of several with one key the later ones get a number. */
export function separateIds(sources: readonly Source[]): readonly Source[] {
  const seen = new Map<string, number>()
  return sources.map((source) => {
    const copy = seen.get(source.id) ?? 0
    seen.set(source.id, copy + 1)
    return copy === 0 ? source : { ...source, id: `${source.id}~${copy}` }
  })
}
