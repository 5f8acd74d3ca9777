/** A part of an address with `%20` and the like decoded; as it is written where they cannot be. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
