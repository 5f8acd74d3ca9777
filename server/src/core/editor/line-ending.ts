/** The line ending that a text uses first; `\n` for a text of one line. */
export function findLineEnding(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
