import type { Source } from './source.ts'

/** What a reader calls a source: its publisher, else its title, else its key. */
export function nameSource(source: Source): string {
  if (source.kind === 'footnote') return `[${source.key}]`
  return source.publisher ?? source.title ?? source.key
}
