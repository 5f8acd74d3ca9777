/** Patterns that may match at one place of a text, and one that tells at once whether any of them does. */
export interface Forms {
  readonly any: RegExp
  readonly each: readonly RegExp[]
}

/** Sticky patterns taken together. */
export function joinForms(...each: readonly RegExp[]): Forms {
  const sources = each.map(({ source }) => source.replace(/\(\?<\w{1,40}>/g, '(?:'))
  return { any: new RegExp(sources.join('|'), 'y'), each }
}

/** Whether any of the patterns matches at a place. */
export function matchesAny({ any }: Forms, text: string, at: number): boolean {
  any.lastIndex = at
  return any.test(text)
}
