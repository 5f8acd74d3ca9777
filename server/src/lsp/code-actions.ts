import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { FileEdits, Fix, FixKind } from '../core/editor/fix.ts'
import { listFixes } from '../core/editor/list-fixes.ts'
import { printMessage } from '../core/text/print-message.ts'
import { toEditorNote } from '../core/to-editor-note.ts'
import { type Converter, createConverter } from './convert.ts'
import { DIAGNOSTIC_SOURCE } from './diagnostics.ts'
import type { Session } from './session.ts'

const KINDS: Readonly<Record<FixKind, string>> = {
  insertCitation: 'quickfix.tickmark.insertCitation',
  alignValue: 'quickfix.tickmark.alignValue',
  renameCitation: 'quickfix.tickmark.renameCitation',
  defineSource: 'quickfix.tickmark.defineSource',
  removeSource: 'quickfix.tickmark.removeSource',
  suppress: 'quickfix.tickmark.suppress',
  mark: 'quickfix.tickmark.mark',
}

/** The kinds of code actions that the server offers. */
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix] as const

/** The fixes for what was found in a range. */
export async function listCodeActions(
  session: Session,
  { textDocument: { uri }, range, context }: CodeActionParams,
): Promise<(CodeAction | Command)[]> {
  await session.settleNote(uri)
  const { checker, client, settings } = session
  const checked = client.codeActionLiterals ? checker.peekNote(uri) : undefined
  if (!checked) return []
  const converter = createConverter(session)
  const fixes = listFixes(toEditorNote(checker, checked), converter.toSpan(uri, range), {
    locale: client.locale,
    style: settings.citations.style,
  })
  return fixes
    .filter(({ kind }) => isAsked(KINDS[kind], context.only))
    .map((fix) => toAction(fix, { session, converter, diagnostics: context.diagnostics }))
}

/** A kind is asked for by its own name or that of any kind above it; without a wish, all are. */
function isAsked(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`))
}

interface Surroundings {
  readonly session: Session
  readonly converter: Converter
  readonly diagnostics: readonly Diagnostic[]
}

function toAction(fix: Fix, { session, converter, diagnostics }: Surroundings): CodeAction {
  const settled = diagnostics.filter(
    ({ source, code }) => source === DIAGNOSTIC_SOURCE && fix.settles.some((rule) => rule === code),
  )
  return {
    title: printMessage(fix.title, session.client.locale),
    kind: KINDS[fix.kind],
    ...(settled.length > 0 && { diagnostics: settled }),
    ...(fix.preferred && { isPreferred: true }),
    edit: toWorkspaceEdit(fix.edits, session, converter),
  }
}

/** Edits that hold for the versions they were made for, where the client can check that. */
function toWorkspaceEdit(
  files: readonly FileEdits[],
  { client, documents }: Session,
  converter: Converter,
): WorkspaceEdit {
  const edited = files.map(({ uri, edits }) => ({
    uri,
    edits: edits.map(({ span, newText }) => ({ range: converter.toRange(uri, span), newText })),
  }))
  if (!client.documentChanges) {
    return { changes: Object.fromEntries(edited.map(({ uri, edits }) => [uri, edits])) }
  }
  return {
    documentChanges: edited.map(({ uri, edits }) => ({
      textDocument: { uri, version: documents.get(uri)?.version ?? null },
      edits,
    })),
  }
}
