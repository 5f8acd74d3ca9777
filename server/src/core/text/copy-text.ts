/**
 * A text that keeps no other alive.
 * A slice of a long text holds on to all of it; what is kept while the long one is replaced again and again must not.
 */
export function copyText(slice: string): string {
  // Joining makes a new text of the slice's length, and the slice of that holds on to nothing more.
  return ` ${slice}`.slice(1)
}
