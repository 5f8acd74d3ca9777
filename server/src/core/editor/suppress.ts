import type { Directive } from '../note/directives.ts'
import type { Note, Passage, PlacedBlock } from '../note/note.ts'
import type { RuleId } from '../rules/rule.ts'
import type { TextEdit } from '../text/edit.ts'
import { type Span, shiftSpan, sliceSpan } from '../text/span.ts'
import type { EditorNote } from './editor-note.ts'
import { findLineEnding } from './line-ending.ts'

/**
 * Silences a rule for the block that holds a place: behind a list item's words, on a line of its own above a paragraph or heading.
 * `undefined` in a table, whose rows a comment above would break apart, and where no comment can be put safely.
 */
export function suppressHere({ note }: EditorNote, at: number, rule: RuleId): TextEdit | undefined {
  const found = findPassage(note.blocks, at)
  if (!found || found.passage.cell) return undefined
  const span = shiftSpan(found.passage.span, found.placed.start)
  const known = findDirective(note, found.placed, span)
  if (known) return addCode(note.text, known.span, rule)
  if (found.passage.kind === 'item' || found.passage.kind === 'footnote') {
    const end = span.start + sliceSpan(note.text, span).trimEnd().length
    return insert(end, ` ${printDirective('disable-line', rule)}`)
  }
  const lineStart = findLineStart(note.text, span.start)
  const prefix = note.text.slice(lineStart, span.start).replace(/^\ufeff/, '')
  const marks = prefix.replace(/#{1,6}[ \t]{1,99}$/, '')
  if (!/^[ \t>]*$/.test(marks) || startsInside(found.placed, lineStart, marks)) return undefined
  const ending = findLineEnding(note.text)
  const above = printDirective('disable-next-line', rule)
  return insert(span.start - prefix.length, `${marks}${above}${ending}`)
}

/** Silences a rule for the whole note: at its top, behind the front matter. */
export function suppressFile({ note }: EditorNote, rule: RuleId): TextEdit {
  const { text, frontMatter } = note
  for (const placed of note.blocks) {
    const known = placed.block.directives.find(isFileDirective)
    if (known) return addCode(text, shiftSpan(known.span, placed.start), rule)
  }
  const ending = findLineEnding(text)
  const at = frontMatter.span.end === 0 && text.startsWith('\ufeff') ? 1 : frontMatter.span.end
  const directive = printDirective('disable-file', rule)
  const isLineOpen = at > 1 && !/[\r\n]/.test(text[at - 1] ?? '')
  const isFollowedByLine = at > 1 && /^(?:\r\n|\n|\r)/.test(text.slice(at, at + 2))
  if (isLineOpen || isFollowedByLine) return insert(at, ending + directive + ending)
  return insert(at, directive + ending + ending)
}

function isFileDirective({ kind, codes }: Directive): boolean {
  return kind === 'disable-file' && codes.length > 0
}

/** A directive that already speaks of a passage: in it, or on the line above. It names rules: one that names none silences all. */
function findDirective({ text, blocks }: Note, placed: PlacedBlock, span: Span) {
  const near = [blocks[blocks.indexOf(placed) - 1], placed].filter((block) => block !== undefined)
  return near
    .flatMap(({ block, start }) =>
      block.directives.map((directive) => ({ directive, span: shiftSpan(directive.span, start) })),
    )
    .find(({ directive: { kind, codes }, span: own }) => {
      if (codes.length === 0) return false
      if (kind === 'disable-line') return span.start <= own.start && own.start <= span.end + 1
      const between = text.slice(own.end, Math.max(own.end, span.start))
      return kind === 'disable-next-line' && LINE_BREAK.test(between)
    })
}

/** One line ending, with what may stand around it before a block's words. */
const LINE_BREAK = /^[ \t]{0,99}(?:\r\n|\n|\r)[ \t>#]{0,99}$/

// Takes `<!-- tickmark-disable-line one-rule two-rule`, refuses what follows: ` -- reason -->`.
const NAMES = /^<!--\s{0,99}tickmark-[a-z-]{1,40}(?:\s{1,99}[a-z][a-z-]{0,99}){0,99}/

function addCode(text: string, span: Span, rule: RuleId): TextEdit {
  const names = NAMES.exec(sliceSpan(text, span))?.[0] ?? '<!--'
  return insert(span.start + names.length, ` ${rule}`)
}

function printDirective(kind: Directive['kind'], rule: RuleId): string {
  return `<!-- tickmark-${kind} ${rule} -->`
}

function findPassage(
  blocks: readonly PlacedBlock[],
  at: number,
): { readonly placed: PlacedBlock; readonly passage: Passage } | undefined {
  const placed = blocks.find(({ start, block }) => start <= at && at < start + block.length)
  const passage = placed?.block.passages.find(
    ({ span }) => placed.start + span.start <= at && at <= placed.start + span.end,
  )
  return placed && passage && { placed, passage }
}

function findLineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

/** Whether a line without quote marks stands inside a list, where its indentation alone would not keep it. */
function startsInside({ start, block }: PlacedBlock, lineStart: number, marks: string): boolean {
  return block.kind === 'list' && start === lineStart && marks === ''
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText }
}
