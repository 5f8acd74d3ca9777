import type { CitationTarget } from '../note/citation.ts'
import { isCitationNeeded } from '../note/citation-needed.ts'
import { listDefinitions } from '../note/note.ts'
import type { CheckedFigure } from '../rules/rule.ts'
import type { Source } from '../sources/source.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Locale } from '../text/message.ts'
import { type Span, sliceSpan } from '../text/span.ts'
import { printNeeded } from './cite-source.ts'
import type { EditorNote } from './editor-note.ts'
import { printSourceName } from './figure-view.ts'
import { findNearName } from './find-near-name.ts'
import type { Fix } from './fix.ts'
import { listAgreeing } from './list-agreeing.ts'
import { addDefinition } from './place-definition.ts'
import { printDefinition } from './print-citation.ts'

/** Offers to correct the mark at a place to the footnote or key that it was probably meant to be. */
export function renameCitation(checked: EditorNote, at: Span): readonly Fix[] {
  const target = findTarget(checked, at)
  const isFootnote = target?.kind === 'footnote'
  const name = isFootnote ? target.label : target?.kind === 'key' ? target.key : undefined
  if (name === undefined) return []
  const near = findNearName(name, isFootnote ? listFootnotes(checked) : checked.listKeys())
  if (near === undefined) return []
  const mark = sliceSpan(checked.note.text, at).replace(name, () => near)
  return [
    {
      kind: 'renameCitation',
      title: { id: 'fix.rename-citation', values: { mark } },
      edits: [{ uri: checked.note.uri, edits: [{ span: at, newText: mark }] }],
      preferred: false,
      settles: ['undefined-citation'],
    },
  ]
}

/**
 * Offers to define the footnote that is cited at a place as the source that states its figures.
 * Where none does, words say that a source is still to be found: they settle nothing.
 */
export function defineSource(checked: EditorNote, at: Span, locale: Locale): readonly Fix[] {
  const target = findTarget(checked, at)
  if (target?.kind !== 'footnote') return []
  const mark = `[^${target.label}]`
  const source = findStated(checked, target.label)
  const words = source ? printDefinition(checked.note, source) : printNeeded(checked).slice(1, -1)
  const edit = writeDefinition(checked, target.label, words)
  if (!edit || (edit.isStub && !source)) return []
  const label = source ? `${mark}: ${printSourceName(source, locale)}` : mark
  return [
    {
      kind: 'defineSource',
      title: { id: 'fix.define', values: { label } },
      edits: [{ uri: checked.note.uri, edits: [edit.edit] }],
      preferred: false,
      settles: source ? ['undefined-citation'] : [],
    },
  ]
}

/** A new definition, or words for one that only says that its source is still to be found. */
function writeDefinition(
  checked: EditorNote,
  label: string,
  words: string,
): { readonly edit: TextEdit; readonly isStub: boolean } | undefined {
  const known = listDefinitions(checked.note.blocks).find(
    ({ definition }) =>
      definition.kind === 'footnote' && definition.label.toLowerCase() === label.toLowerCase(),
  )
  if (!known) return { edit: addDefinition(checked, `[^${label}]: ${words}`), isStub: false }
  if (!isCitationNeeded(known.definition.text)) return undefined
  const start = known.labelSpan.end + 1
  const end = known.span.start + sliceSpan(checked.note.text, known.span).trimEnd().length
  return { edit: { span: { start, end }, newText: ` ${words}` }, isStub: true }
}

/** The source that states most of the figures that a footnote is cited for, of equals the best evidence. */
function findStated(checked: EditorNote, label: string): Source | undefined {
  const counts = new Map<Source, number>()
  for (const figure of checked.figures) {
    if (!isCitedBy(figure, label)) continue
    for (const { sourceId } of listAgreeing(checked, figure)) {
      const source = checked.findSource(sourceId)
      if (source && source.kind !== 'footnote') counts.set(source, (counts.get(source) ?? 0) + 1)
    }
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one)
  return first?.[0]
}

function isCitedBy({ citations }: CheckedFigure, label: string): boolean {
  return citations.some(
    ({ citation: { target } }) =>
      target.kind === 'footnote' && target.label.toLowerCase() === label.toLowerCase(),
  )
}

/** Offers to remove a footnote's definition that nothing cites, with its line. */
export function removeDefinition({ note }: EditorNote, label: Span): readonly Fix[] {
  const found = listDefinitions(note.blocks).find(
    ({ labelSpan }) => labelSpan.start === label.start,
  )
  if (!found) return []
  const { start, end } = found.span
  const line = /^[ \t]{0,99}(?:\r\n|\n|\r)?/.exec(note.text.slice(end, end + 102))?.[0] ?? ''
  return [
    {
      kind: 'removeSource',
      title: { id: 'fix.remove', values: { label: `[^${found.definition.label}]` } },
      edits: [{ uri: note.uri, edits: [{ span: { start, end: end + line.length }, newText: '' }] }],
      preferred: false,
      settles: ['unused-source'],
    },
  ]
}

function findTarget({ citations }: EditorNote, at: Span): CitationTarget | undefined {
  const cited = citations.find(({ span }) => span.start === at.start && span.end === at.end)
  return cited?.citation.target
}

function listFootnotes({ note }: EditorNote): readonly string[] {
  const definitions = listDefinitions(note.blocks).map(({ definition }) => definition)
  return definitions.filter(({ kind }) => kind === 'footnote').map(({ label }) => label)
}
