/** More than anyone writes by hand, and far less than a recursive parser's stack holds. */
const DEEPEST = 200

/**
 * Whether JSON or YAML may be nested more deeply than a recursive parser can bear: its stack would overflow, and the
 * overflow of a stack cannot always be caught. This is an upper bound, read without parsing: brackets that are open,
 * and in any one line the columns of indentation with the indicators `-`, `?` and `:`.
 */
export function isDeeplyNested(text: string): boolean {
  let brackets = 0
  let start = 0
  while (start < text.length) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    const line = countNesting(text, start, end)
    brackets = Math.max(0, brackets + line.opened)
    if (DEEPEST < line.deepest || DEEPEST < brackets) return true
    start = end + 1
  }
  return false
}

/** How deep one line goes by itself, and how many brackets it leaves open. */
interface LineNesting {
  readonly deepest: number
  readonly opened: number
}

function countNesting(text: string, start: number, end: number): LineNesting {
  let opened = 0
  let deepest = 0
  let indicators = countBlanks(text, start, end)
  for (let at = start + indicators; at < end; at++) {
    const character = text[at] ?? ''
    if (character === '[' || character === '{') opened++
    else if (character === ']' || character === '}') opened--
    else if (isIndicator(character, text[at + 1])) indicators++
    deepest = Math.max(deepest, opened, indicators)
  }
  return { deepest, opened }
}

function countBlanks(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(text[at])) at++
  return at - start
}

function isIndicator(character: string, next: string | undefined): boolean {
  return (character === '-' || character === '?' || character === ':') && isBlank(next)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
