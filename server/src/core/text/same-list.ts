/** Whether two lists hold the very same items in the same order. */
export function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  if (one === other) return true
  return one.length === other.length && one.every((item, index) => item === other[index])
}
