/** Takes a character that is no markup: not `[`, nor the first `_` of `_a_`, nor `&` in `&amp;`; but `_` in `a_b` and `&` in `R&D`. */
const PLAIN =
  /(?:[^[\]`*_<\\&~]|(?<=[A-Za-z\d])_(?=[A-Za-z\d])|&(?!#|[A-Za-z\d]{1,40};)|(?<!~)~(?!~))/.source

/** Takes a sign that may be markup; refuses those that are plain. */
const SIGN = /[[\]`*<\\]|_(?![A-Za-z\d])|(?<![A-Za-z\d])_|&(?=#|[A-Za-z\d]{1,40};)|~~/.source

/** Takes `` `words` ``; refuses two signs in a row, and a space in front, which the parser may drop. */
const CODE = /`(?! )(?<code>[^`\n\r]{1,1000})`(?!`)/.source

/** Takes what a letter, a digit or a Chinese character is: beside one, asterisks open and close emphasis whatever stands on their other side. */
const LETTER = /[A-Za-z\d\u3400-\u9fff]/.source

/** Takes `*words*` for a run of one asterisk, as a group of that name; refuses asterisks inside, `* words*` and `*“words”*a`. */
function takeEmphasis(name: string, run: string): string {
  const opening = `(?<!\\*)${run}(?:(?=${LETTER})|(?<=(?:^|\\s)${run})(?=[^\\s*]))`
  const closing = `(?:(?<=${LETTER})|(?<=\\S)(?=${run}(?:\\s|$)))${run}(?!\\*)`
  return `${opening}(?<${name}>${PLAIN}{1,500})${closing}`
}

/** Takes `[^label]`; refuses white space in labels. */
const FOOTNOTE = `\\[(?<footnote>\\^(?:(?![\\s^])${PLAIN}){1,100})\\]`

/** Takes the place that a link leads to; refuses titles, and brackets in it. */
const TARGET = /\((?<target>(?:[^\s()<>\\&]|&(?!#|[A-Za-z\d]{1,40};)){1,1000})\)/.source

/** Takes `[words]`, `[words](target)` and `[words][label]`; refuses markup in words. */
const BRACKETS = `\\[(?<words>${PLAIN}{1,500})\\](?:${TARGET}|\\[(?<label>${PLAIN}{1,200})\\])?`

/** Takes `<https://…>`; refuses mail. */
const ADDRESS = /<(?<address>https?:\/\/[^\s<>]{1,1000})>/.source

/** Takes a comment on one line; refuses `<!-->`. */
export const COMMENT = /<!--(?!-?>)(?:[^-\n\r]|-(?!-{1,2}>)){1,2000}-->/.source

/** Takes `<b>` and `</b>`; refuses attributes. */
const TAG = /<\/?[A-Za-z]{1,20}>/.source

/** Takes a character that every token begins with. */
export const MARKUP = /[[\]`*_<\\&~]/

const TOKENS = [
  CODE,
  takeEmphasis('strong', '\\*\\*'),
  takeEmphasis('emphasis', '\\*'),
  FOOTNOTE,
  BRACKETS,
  ADDRESS,
  `(?<html>${COMMENT}|${TAG})`,
  SIGN,
]

/**
 * Takes what may be markup in a paragraph. A token of more than one character is one of which it is certain what the parser makes of it,
 * whatever stands around it, once it is known which labels are defined; the others are single signs.
 */
export const TOKEN = new RegExp(`(?=${MARKUP.source})(?:${TOKENS.join('|')})`, 'g')

/** Takes the start of an address, which may go on with signs of markup up to the next space. */
export const ADDRESS_START = /https?:\/\/|www\./i
