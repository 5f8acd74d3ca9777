import { listDefinitions, type PlacedBlock } from '../note/note.ts'
import type { TextEdit } from '../text/edit.ts'
import type { EditorNote } from './editor-note.ts'
import { findLineEnding } from './line-ending.ts'

/** Adds a footnote definition: behind the last one at the edge of the note, else at the end with an empty line between. */
export function addDefinition({ note }: EditorNote, definition: string): TextEdit {
  const { text } = note
  const ending = findLineEnding(text)
  const last = listDefinitions(note.blocks).findLast(
    ({ definition: { kind }, span }) => kind === 'footnote' && isLineStart(text, span.start),
  )
  if (last) return insert(trimmedEnd(text, last.span.start, last.span.end), ending + definition)
  const unclosed = note.blocks.at(-1)
  if (unclosed && isUnclosed(text, unclosed)) {
    return insert(unclosed.start, definition + ending + ending)
  }
  return insert(text.length, emptyLine(text, ending) + definition + ending)
}

/** The line endings that are missing for an empty line at the end of a text. */
function emptyLine(text: string, ending: string): string {
  if (/^[\ufeff\s]*$/.test(text)) return ''
  const rest = text.slice(text.trimEnd().length)
  const present = rest.match(/\r\n|\n|\r/g)?.length ?? 0
  return ending.repeat(Math.max(0, 2 - present))
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r'
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

/** Whether a block runs to the end of the note because nothing closes it: code without its last fence, or a comment. */
function isUnclosed(text: string, { start, block }: PlacedBlock): boolean {
  const source = text.slice(start, start + block.length)
  if (/^ {0,3}<!--/.test(source)) return !source.includes('-->')
  const fence = /^ {0,3}(?<fence>`{3,200}|~{3,200})/.exec(source)?.groups?.fence
  if (fence === undefined) return false
  const [, ...lines] = source.trimEnd().split(/[\r\n]+/)
  return lines.at(-1)?.trim().startsWith(fence) !== true
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText }
}
