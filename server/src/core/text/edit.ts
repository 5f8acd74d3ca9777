import type { Span } from './span.ts'

/** Replaces the characters of a span by others; an empty span inserts. */
export interface TextEdit {
  readonly span: Span
  readonly newText: string
}

/** The text after all edits, which must not overlap. Their order does not matter; of insertions at one place the first comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((one, other) => one.span.start - other.span.start)
  let result = ''
  let at = 0
  for (const edit of ordered) {
    result += text.slice(at, edit.span.start) + edit.newText
    at = edit.span.end
  }
  return result + text.slice(at)
}
