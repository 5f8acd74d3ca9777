import type { CheckedFigure, Finding, RuleId } from '../rules/rule.ts'
import type { Source } from '../sources/source.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Message } from '../text/message.ts'
import { overlaps, type Span } from '../text/span.ts'
import { citeSource, insertMark, printNeeded } from './cite-source.ts'
import { defineSource, removeDefinition, renameCitation } from './define-source.ts'
import type { EditorNote } from './editor-note.ts'
import { printSourceName } from './figure-view.ts'
import type { Fix, FixKind, FixOptions } from './fix.ts'
import { listAgreeing } from './list-agreeing.ts'
import { printReplacement } from './print-replacement.ts'
import { suppressFile, suppressHere } from './suppress.ts'

/** No more sources are offered to cite, or values to take, than these. */
const MAX_OFFERS = 5

const OWN_CALCULATION = '<!-- source: own calculation -->'

/** The fixes for all findings that a span touches, the best of each finding first. */
export function listFixes(checked: EditorNote, span: Span, options: FixOptions): readonly Fix[] {
  const touched = checked.findings.filter((finding) => touches(finding.span, span))
  const fixes = touched.flatMap((finding) => [
    ...listFindingFixes({ checked, finding, options }),
    ...listSuppressions(checked, finding),
  ])
  return preferOne(dropRepeated(fixes))
}

interface Asked {
  readonly checked: EditorNote
  readonly finding: Finding
  readonly options: FixOptions
}

function listFindingFixes(asked: Asked): readonly Fix[] {
  const { checked, finding, options } = asked
  if (finding.rule === 'undefined-citation') {
    return [
      ...renameCitation(checked, finding.span),
      ...defineSource(checked, finding.span, options.locale),
    ]
  }
  if (finding.rule === 'unused-source') return removeDefinition(checked, finding.span)
  const figure = checked.figures.find(({ span }) => overlaps(span, finding.span))
  return figure ? listFigureFixes(asked, figure) : []
}

function listFigureFixes(asked: Asked, figure: CheckedFigure): readonly Fix[] {
  switch (asked.finding.rule) {
    case 'unsourced-figure':
      return [...citeAgreeing(asked, figure), ...markFigure(asked, figure)]
    case 'unsupported-figure':
      return citeAgreeing(asked, figure)
    case 'mismatched-figure':
      return alignCited(asked, figure)
    case 'contested-figure':
      return figure.status === 'verified' ? [] : alignAndCite(asked, figure)
    default:
      return []
  }
}

/** Offers to cite each source that states the figure and is not cited for it yet. */
function citeAgreeing({ checked, finding, options }: Asked, figure: CheckedFigure): readonly Fix[] {
  const cited = listCitedIds(figure)
  const agreeing = listAgreeing(checked, figure).filter(({ sourceId }) => !cited.has(sourceId))
  return agreeing.slice(0, MAX_OFFERS).flatMap((evidence) => {
    const source = checked.findSource(evidence.sourceId)
    if (!source) return []
    const values = { source: printSourceName(source, options.locale) }
    const edits = citeSource(checked, figure, source, options.style)
    return [
      toFix(checked, { kind: 'insertCitation', title: say('fix.cite', values), edits, finding }),
    ]
  })
}

function markFigure({ checked, finding }: Asked, figure: CheckedFigure): readonly Fix[] {
  const needed = printNeeded(checked)
  const after = checked.note.text.slice(figure.span.end, figure.span.end + 2000)
  const marked = after.split(/\r?\n\s*\r?\n/, 1)[0]?.includes(needed) === true
  const own = insertMark(checked, figure, OWN_CALCULATION)
  const needs = insertMark(checked, figure, needed)
  return [
    ...(marked
      ? []
      : [
          {
            ...toFix(checked, { kind: 'mark', title: say('fix.needed'), edits: [needs], finding }),
            settles: [],
          },
        ]),
    toFix(checked, { kind: 'mark', title: say('fix.own'), edits: [own], finding }),
  ]
}

/** Offers the values of the cited sources that contradict the figure. */
function alignCited({ checked, finding, options }: Asked, figure: CheckedFigure): readonly Fix[] {
  const cited = listCitedIds(figure)
  const conflicts = listConflicts(checked, figure).filter(({ source }) => cited.has(source.id))
  return conflicts.map(({ source, newText }) => {
    const values = { value: newText, source: printSourceName(source, options.locale) }
    const edits = [{ span: figure.span, newText }]
    return toFix(checked, { kind: 'alignValue', title: say('fix.align', values), edits, finding })
  })
}

/**
 * Offers the values of sources that are not cited for the figure, and to cite them for it.
 * Not where a cited source states the figure: that one would be misquoted.
 */
function alignAndCite({ checked, finding, options }: Asked, figure: CheckedFigure): readonly Fix[] {
  return listConflicts(checked, figure).map(({ source, newText }) => {
    const values = { value: newText, source: printSourceName(source, options.locale) }
    const mark = citeSource(checked, figure, source, options.style)
    const edits = [{ span: figure.span, newText }, ...mark]
    const title = say('fix.align-and-cite', values)
    return toFix(checked, { kind: 'alignValue', title, edits, finding })
  })
}

interface Conflict {
  readonly source: Source
  readonly newText: string
}

/** The sources that contradict a figure, and what it would say to agree with each. */
function listConflicts(checked: EditorNote, figure: CheckedFigure): readonly Conflict[] {
  const conflicts = figure.evidence.filter(({ verdict }) => verdict === 'conflict')
  return conflicts.slice(0, MAX_OFFERS).flatMap((conflict) => {
    const source = checked.findSource(conflict.sourceId)
    const newText = printReplacement(figure, conflict)
    return source === undefined || newText === undefined ? [] : [{ source, newText }]
  })
}

function listSuppressions(checked: EditorNote, finding: Finding): readonly Fix[] {
  const values = { rule: finding.rule }
  const here = suppressHere(checked, finding.span.start, finding.rule)
  const file = suppressFile(checked, finding.rule)
  const line = { kind: 'suppress', title: say('fix.disable-line', values), finding } as const
  const whole = { kind: 'suppress', title: say('fix.disable-file', values), finding } as const
  return [
    ...(here ? [toFix(checked, { ...line, edits: [here] })] : []),
    toFix(checked, { ...whole, edits: [file] }),
  ]
}

interface FixParts {
  readonly kind: FixKind
  readonly title: Message
  readonly edits: readonly TextEdit[]
  readonly finding: Finding
}

function toFix({ note }: EditorNote, { kind, title, edits, finding }: FixParts): Fix {
  return {
    kind,
    title,
    edits: [{ uri: note.uri, edits }],
    preferred: false,
    settles: [finding.rule],
  }
}

/** One fix is preferred: the first that cites, defines by a source, or takes the cited source's value. A contested value is the author's to weigh. */
function preferOne(fixes: readonly Fix[]): readonly Fix[] {
  const preferred = fixes.find(
    ({ kind, settles }) =>
      kind === 'insertCitation' ||
      kind === 'renameCitation' ||
      (kind === 'defineSource' && settles.length > 0) ||
      (kind === 'alignValue' && settles.includes('mismatched-figure')),
  )
  return fixes.map((fix) => (fix === preferred ? { ...fix, preferred: true } : fix))
}

/** Of fixes that do the same, one, which settles what all of them do. */
function dropRepeated(fixes: readonly Fix[]): readonly Fix[] {
  const byEdits = new Map<string, Fix>()
  for (const fix of fixes) {
    const key = JSON.stringify(fix.edits)
    const known = byEdits.get(key)
    const settles: readonly RuleId[] = [...new Set([...(known?.settles ?? []), ...fix.settles])]
    byEdits.set(key, { ...(known ?? fix), settles })
  }
  return [...byEdits.values()]
}

function listCitedIds({ citations }: CheckedFigure): ReadonlySet<string> {
  return new Set(citations.flatMap(({ sources }) => sources.map(({ id }) => id)))
}

function say(id: Message['id'], values: Message['values'] = {}): Message {
  return { id, values }
}

/** An empty span is a cursor: it touches what it stands at either end of. */
function touches(found: Span, asked: Span): boolean {
  return found.start <= asked.end && asked.start <= found.end
}
