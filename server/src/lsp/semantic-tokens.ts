import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver'
import type { CheckedFigure } from '../core/rules/rule.ts'
import { overlaps, type Span } from '../core/text/span.ts'
import { createConverter } from './convert.ts'
import type { Session } from './session.ts'

/** One token type for figures; the modifiers tell their status. The client's manifest gives them colours. */
export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: ['figure'],
  tokenModifiers: ['verified', 'cited', 'unsourced', 'mismatched', 'unsupported', 'contested'],
}

/** The figures of a whole note as tokens. */
export async function listTokens(
  session: Session,
  { textDocument }: SemanticTokensParams,
): Promise<SemanticTokens> {
  await session.settleNote(textDocument.uri)
  return toTokens(session, textDocument.uri, undefined)
}

/** The figures of a part of a note as tokens. */
export async function listTokensInRange(
  session: Session,
  { textDocument, range }: SemanticTokensRangeParams,
): Promise<SemanticTokens> {
  session.look(textDocument.uri, range)
  await session.settleNote(textDocument.uri)
  const converter = createConverter(session)
  return toTokens(session, textDocument.uri, converter.toSpan(textDocument.uri, range))
}

function toTokens(session: Session, uri: string, part: Span | undefined): SemanticTokens {
  const figures = session.checker.peekNote(uri)?.figures ?? []
  const converter = createConverter(session)
  const builder = new SemanticTokensBuilder()
  for (const figure of figures) {
    if (part && !overlaps(part, figure.span)) continue
    for (const { start, end } of converter.toLineRanges(uri, figure.span)) {
      builder.push(start.line, start.character, end.character - start.character, 0, toBits(figure))
    }
  }
  return { data: builder.build().data }
}

/** The bit set of a figure's modifiers. */
function toBits(figure: CheckedFigure): number {
  const names: readonly string[] = figure.contested ? [figure.status, 'contested'] : [figure.status]
  return names.reduce((bits, name) => bits | (1 << TOKEN_LEGEND.tokenModifiers.indexOf(name)), 0)
}
