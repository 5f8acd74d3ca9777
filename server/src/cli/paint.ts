/** Puts colours on text. */
export interface Paint {
  strong(text: string): string
  dim(text: string): string
  good(text: string): string
  bad(text: string): string
  warning(text: string): string
  information(text: string): string
}

/** Colours as terminals know them; without them every text stays as it is. */
export function createPaint({ hasColour }: { readonly hasColour: boolean }): Paint {
  const paint = (code: number, end: number) => (text: string) =>
    hasColour && text !== '' ? `\u001B[${code}m${text}\u001B[${end}m` : text
  return {
    strong: paint(1, 22),
    dim: paint(2, 22),
    good: paint(32, 39),
    bad: paint(31, 39),
    warning: paint(33, 39),
    information: paint(36, 39),
  }
}
