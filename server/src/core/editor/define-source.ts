import type { CitationTarget } from '../note/citation.ts'
import { listDefinitions } from '../note/note.ts'
import { type Span, sliceSpan } from '../text/span.ts'
import { printNeeded } from './cite-source.ts'
import type { EditorNote } from './editor-note.ts'
import { findNearName } from './find-near-name.ts'
import type { Fix } from './fix.ts'
import { addDefinition } from './place-definition.ts'

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

/** Offers to define the footnote that is cited at a place, with words that say its source is still to be found. */
export function defineSource(checked: EditorNote, at: Span): readonly Fix[] {
  const target = findTarget(checked, at)
  if (target?.kind !== 'footnote') return []
  const mark = `[^${target.label}]`
  const edit = addDefinition(checked, `${mark}: ${printNeeded(checked).slice(1, -1)}`)
  return [
    {
      kind: 'defineSource',
      title: { id: 'fix.define', values: { label: mark } },
      edits: [{ uri: checked.note.uri, edits: [edit] }],
      preferred: false,
      settles: ['undefined-citation'],
    },
  ]
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
