import { COMMENT } from './tokens.ts'

/** Whether words are certainly those of a paragraph that begins with them. */
export function beginsParagraph(words: string): boolean {
  return !OTHER_START.test(words) && !mayDefine(words)
}

/** Whether a line certainly goes on the paragraph above it; a definition of a link cannot end that, one of a footnote can. */
export function continuesParagraph(words: string): boolean {
  return !OTHER_START.test(words) && !(words.startsWith('[^') && mayDefine(words))
}

/** Whether a line certainly begins another block right below a paragraph. */
export function endsParagraph(words: string): boolean {
  const item = readItemStart(words)
  const isItem = item !== undefined && (item.number ?? 1) === 1
  return isItem || words.startsWith('>') || HEADING.test(words) || COMMENT_LINE.test(words)
}

/** Whether words may begin with the definition of a link or a footnote. */
export function mayDefine(words: string): boolean {
  return words.startsWith('[') && words.includes(']:')
}

/** Takes the beginnings of quotes, lists, tasks, code, HTML, tables, rules and headings; refuses `*words*`, `3.5` and `<https://…>`. */
const OTHER_START =
  /^(?:[\s>+=|~:#-]|\*(?![^\s*]|\*[^\s*])|``|<(?!https?:\/\/)|\d{1,9}[.)](?:\s|$)|\[[ xX]\])/

/** Takes a heading; refuses closing signs. */
export const HEADING = /^(?<signs>#{1,6}) {1,20}(?<words>[^# ][^#]{0,2000})$/

/** Takes lines that are rules unless they stand right below a paragraph. */
export const RULE = /^(?:-{3,80}|\*{3,80}|_{3,80}|- - -|\* \* \*)$/

/** Takes a comment that is all of its line; refuses one with words behind it. */
export const COMMENT_LINE = new RegExp(`^${COMMENT}$`)

/** The start of an item. */
export interface ItemStart {
  /** How far its words stand from the start of the line. */
  readonly offset: number
  readonly words: string
  /** What the items of a list share: the bullet, or the sign behind the number. */
  readonly sign: string
  readonly number: number | undefined
}

/** The item that begins at the very start of a line. */
export function readItemStart(line: string): ItemStart | undefined {
  const { marker, number, words } = ITEM.exec(line)?.groups ?? {}
  if (marker === undefined || words === undefined) return undefined
  return {
    offset: line.length - words.length,
    words,
    sign: marker.slice(-1),
    number: number === undefined ? undefined : Number(number),
  }
}

/** Takes `- words` and `12. words`; refuses items without words and those of code. */
const ITEM = /^(?<marker>[-*+]|(?<number>\d{1,9})[.)]) {1,4}(?<words>[^\s][^\n\r]*)$/
