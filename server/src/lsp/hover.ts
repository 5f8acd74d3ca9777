import type { Hover, HoverParams } from 'vscode-languageserver'
import { findHover } from '../core/editor/find-hover.ts'
import { toEditorNote } from '../core/to-editor-note.ts'
import { type Converter, createConverter } from './convert.ts'
import type { Session } from './session.ts'

/** What is shown over a figure or a citation. */
export async function printHover(
  session: Session,
  { textDocument: { uri }, position }: HoverParams,
): Promise<Hover | null> {
  await session.settleNote(uri)
  const { checker, client, settings } = session
  const checked = checker.peekNote(uri)
  if (!checked) return null
  const converter = createConverter(session)
  const answer = findHover(toEditorNote(checker, checked), converter.toOffset(uri, position), {
    locale: client.locale,
    markdown: client.markdownHover,
    images: client.hoverImages,
    maxSources: settings.hover.maxSources,
    linkTo: (placeUri, span) => toPlaceLink(converter, placeUri, span.start),
  })
  if (!answer) return null
  const kind = client.markdownHover ? 'markdown' : 'plaintext'
  return { contents: { kind, value: answer.text }, range: converter.toRange(uri, answer.span) }
}

/** A link that editors open at a line and character, both counted from 1: `file:///a.md#L12,5`. */
function toPlaceLink(converter: Converter, uri: string, start: number): string {
  const { line, character } = converter.toRange(uri, { start, end: start }).start
  return `${uri}#L${line + 1},${character + 1}`
}
