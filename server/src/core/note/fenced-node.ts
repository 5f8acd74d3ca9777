import type { Code } from 'mdast'

/**
 * The node of a chunk that is fenced code and nothing else; `undefined` for any other.
 * Nobody reads what is in it, so the parser need not either, however long it is.
 */
export function readFencedNode(chunk: string): Code | undefined {
  const opening = OPENING.exec(chunk)
  if (!opening || chunk.includes('\0')) return undefined
  const body = chunk.slice(opening[0].length).replace(/^(?:\r\n|\n|\r)/, '')
  const end = chunk.trimEnd().length
  return {
    type: 'code',
    value: dropClosing(body, opening.groups?.run ?? ''),
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: end },
    },
  }
}

/** Takes the first line of fenced code at the left margin. */
const OPENING = /^(?<run>`{3,}(?=[^`\n\r]*(?:[\n\r]|$))|~{3,})[^\n\r]*/

/** Takes a last line that may close it. */
const CLOSING = /(?:^|\r\n|\n|\r)[ ]{0,3}(?<run>`{3,}|~{3,})[ \t]{0,1000}$/

function dropClosing(body: string, opening: string): string {
  const code = body.trimEnd()
  const lastLine = Math.max(code.lastIndexOf('\n'), code.lastIndexOf('\r'), 0)
  const closing = CLOSING.exec(code.slice(Math.max(0, lastLine - 1)))
  const run = closing?.groups?.run ?? ''
  const isClosed = run.length >= opening.length && run.charAt(0) === opening.charAt(0)
  return isClosed ? code.slice(0, code.length - (closing?.[0].length ?? 0)) : body
}
