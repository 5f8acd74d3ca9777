// Takes what terminals draw two columns wide: Chinese, Japanese and Korean characters, full-width forms, emoji.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u

// Takes what has no width of its own: combining marks, joiners, variation selectors.
const NARROW = /\p{Mn}|\p{Me}|[\u200B-\u200F\u2060\uFEFF]/u

/** The columns that a text takes in a terminal; of one that takes more than enough, no more than that is measured. */
export function measureText(text: string, enough = Number.POSITIVE_INFINITY): number {
  let width = 0
  for (const character of text) {
    width += measureCharacter(character)
    if (enough < width) break
  }
  return width
}

/** The longest beginning of a text that takes no more than some columns. */
export function fitText(text: string, columns: number): string {
  let width = 0
  let end = 0
  for (const character of text) {
    width += measureCharacter(character)
    if (columns < width) break
    end += character.length
  }
  return text.slice(0, end)
}

/** The longest ending of a text that takes no more than some columns. */
export function fitTextEnd(text: string, columns: number): string {
  const characters = [...text]
  let width = 0
  let start = characters.length
  while (0 < start) {
    width += measureCharacter(characters[start - 1] ?? '')
    if (columns < width) break
    start--
  }
  return characters.slice(start).join('')
}

/** Below it stand the letters of Western languages, one column each, and nothing else. */
const FIRST_MARK = 0x0300

/** Between them stand nearly all Chinese characters, and nothing else. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff]

function measureCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < FIRST_MARK) return 1
  if (FIRST_HAN <= code && code <= LAST_HAN) return 2
  if (NARROW.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
