import { groupBy } from '../text/group-by.ts'
import { type Span, shiftSpan } from '../text/span.ts'
import { type Directive, readDirective } from './directives.ts'
import type { Note, PlacedBlock } from './note.ts'
import { countStarted, findLast } from './order.ts'

/** A directive and where it stands in the note's text. */
export interface PlacedDirective {
  readonly directive: Directive
  readonly span: Span
}

/** What a note's directives silence. */
export interface Suppression {
  /** Whether a finding with a code that starts in a span is silenced. */
  suppresses(code: string, span: Span): boolean
  /** The directive that silences it. */
  find(code: string, span: Span): PlacedDirective | undefined
  /** All directives, in order, those in the front matter first. */
  readonly directives: readonly PlacedDirective[]
}

/** What the directives of a note silence. Who knows which blocks hold any may say so. */
export function createSuppression(note: Note, holders = note.blocks): Suppression {
  const directives = [...listFrontMatterDirectives(note), ...listDirectives(holders)]
  if (directives.length === 0) return NOTHING
  const units = directives.some(isOfLine) ? listUnits(note.blocks) : []
  const files = directives.filter(({ directive }) => directive.kind === 'disable-file')
  const switches = groupSwitches(directives)
  const lines = directives.flatMap((placed) => {
    const unit = findUnit(note.text, units, placed)
    return unit ? [{ placed, span: unit }] : []
  })
  lines.sort((one, other) => one.span.start - other.span.start)
  const find = (code: string, span: Span) =>
    files.find(({ directive }) => names(directive, code)) ??
    findLine(lines, code, span) ??
    findSwitch(switches, code, span)
  return { directives, find, suppresses: (code, span) => find(code, span) !== undefined }
}

/** Whether a directive speaks of a code; one without codes speaks of all. */
function names({ codes }: Directive, code: string): boolean {
  return codes.length === 0 || codes.includes(code)
}

const NOTHING: Suppression = {
  directives: [],
  find: () => undefined,
  suppresses: () => false,
}

function isOfLine({ directive: { kind } }: PlacedDirective): boolean {
  return kind === 'disable-line' || kind === 'disable-next-line'
}

function listDirectives(blocks: readonly PlacedBlock[]): readonly PlacedDirective[] {
  return blocks.flatMap(({ block, start }) =>
    block.directives.map((directive) => ({ directive, span: shiftSpan(directive.span, start) })),
  )
}

/** Comments in front matter, where only `disable-file` makes sense. */
function listFrontMatterDirectives({ text, frontMatter }: Note): readonly PlacedDirective[] {
  const source = text.slice(frontMatter.span.start, frontMatter.span.end)
  return [...source.matchAll(YAML_COMMENT)].flatMap((match) => {
    const start = frontMatter.span.start + match.index
    const span = { start, end: start + match[0].length }
    const directive = readDirective(match.groups?.words ?? '', span)
    return directive?.kind === 'disable-file' ? [{ directive, span }] : []
  })
}

/** Takes `# tickmark-disable-file code -- reason` to the end of its line. */
const YAML_COMMENT = /#[ \t]{0,8}(?<words>tickmark-[^\n\r]{1,500})/g

interface Unit {
  readonly span: Span
}

/** The paragraphs, items, rows and headings of a note, in order. */
function listUnits(blocks: readonly PlacedBlock[]): readonly Unit[] {
  const units = new Map<number, Span>()
  for (const { block, start } of blocks) {
    for (const passage of block.passages) {
      if (passage.kind === 'inline-note') continue
      const unit = shiftSpan(passage.unit ?? passage.span, start)
      const known = units.get(unit.start)
      if (!known || known.end < unit.end) units.set(unit.start, unit)
    }
  }
  const ordered = [...units.values()].sort((one, other) => one.start - other.start)
  return ordered.map((span) => ({ span }))
}

/** The block that a directive for one block speaks of. */
function findUnit(
  text: string,
  units: readonly Unit[],
  { directive, span }: PlacedDirective,
): Span | undefined {
  if (directive.kind === 'disable-next-line') return units[countStarted(units, span.end - 1)]?.span
  if (directive.kind !== 'disable-line') return undefined
  const last = findLast(units, span.start)?.span
  if (!last) return undefined
  return span.start < last.end || touches(text, last.end, span.start) ? last : undefined
}

/** Whether only white space with at most one line ending parts two places: a comment right below a paragraph is still its own. */
function touches(text: string, from: number, to: number): boolean {
  return to - from < 200 && /^[ \t>]*(?:\r\n|\n|\r)?[ \t>]*$/.test(text.slice(from, to))
}

interface Line {
  readonly placed: PlacedDirective
  /** The unit it speaks of. */
  readonly span: Span
}

/** A directive whose block holds the start of a span. Units do not overlap, so those of one unit lie together. */
function findLine(lines: readonly Line[], code: string, span: Span): PlacedDirective | undefined {
  for (let index = countStarted(lines, span.start) - 1; index >= 0; index--) {
    const line = lines[index]
    if (!line || line.span.end <= span.start) return undefined
    if (names(line.placed.directive, code)) return line.placed
  }
  return undefined
}

/** `disable` and `enable` by the code they name, empty for all, in order. */
type Switches = ReadonlyMap<string, readonly PlacedDirective[]>

function groupSwitches(directives: readonly PlacedDirective[]): Switches {
  const switches = directives
    .filter(({ directive: { kind } }) => kind === 'disable' || kind === 'enable')
    .flatMap((placed) => {
      const { codes } = placed.directive
      return (codes.length === 0 ? [''] : codes).map((code) => ({ code, placed }))
    })
  const groups = groupBy(switches, ({ code }) => code)
  return new Map([...groups].map(([code, found]) => [code, found.map(({ placed }) => placed)]))
}

/** The last switch before a span that speaks of a code decides. */
function findSwitch(switches: Switches, code: string, span: Span): PlacedDirective | undefined {
  const all = findLast(switches.get('') ?? [], span.start)
  const own = findLast(switches.get(code) ?? [], span.start)
  const last = all && own ? (own.span.start > all.span.start ? own : all) : (own ?? all)
  return last?.directive.kind === 'disable' ? last : undefined
}
