import {
  type CancellationToken,
  commands,
  type Disposable,
  type LogOutputChannel,
  l10n,
  ProgressLocation,
  Selection,
  TextEditorRevealType,
  window,
} from 'vscode'
import type { BaseLanguageClient, Range } from 'vscode-languageclient'
import {
  CHECK_WORKSPACE,
  NEXT_FIGURE,
  type NextFigureParams,
  type WorkspaceCheck,
} from '../../server/src/protocol.ts'
import type { RunningClient } from './running-client.ts'

/** Ties the commands of the manifest to what they do. */
export function registerCommands(
  client: RunningClient,
  output: LogOutputChannel,
): readonly Disposable[] {
  return [
    commands.registerCommand('tickmark.checkWorkspace', () => client.use(checkWorkspace)),
    commands.registerCommand('tickmark.insertCitation', insertCitation),
    commands.registerCommand('tickmark.nextFigure', () =>
      client.use((running) => goToFigure(running, 'next')),
    ),
    commands.registerCommand('tickmark.previousFigure', () =>
      client.use((running) => goToFigure(running, 'previous')),
    ),
    commands.registerCommand('tickmark.restartServer', () => client.restart()),
    commands.registerCommand('tickmark.showOutput', () => output.show()),
  ]
}

/** Checks every note and opens the problems that were found. */
async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const title = l10n.t('Tickmark: checking the workspace')
  const options = { location: ProgressLocation.Notification, title, cancellable: true }
  const checked = await window.withProgress(options, (_progress, token) =>
    askUnlessCancelled(client, token),
  )
  if (!checked) return
  await commands.executeCommand('workbench.actions.view.problems')
  const { figures, verified, mismatched, contested } = checked.counts
  const summary = l10n.t(
    'Notes: {0} · figures: {1} · verified: {2} · mismatched: {3} · contested: {4}',
    checked.notes,
    figures,
    verified,
    mismatched,
    contested,
  )
  // Nobody waits for the message to be dismissed.
  void window.showInformationMessage(summary)
}

/** A client tells that it was cancelled by an error, and who has cancelled needs none. */
async function askUnlessCancelled(
  client: BaseLanguageClient,
  token: CancellationToken,
): Promise<WorkspaceCheck | null> {
  try {
    return await client.sendRequest<WorkspaceCheck | null>(CHECK_WORKSPACE, {}, token)
  } catch (error) {
    if (token.isCancellationRequested) return null
    throw error
  }
}

async function goToFigure(
  client: BaseLanguageClient,
  direction: NextFigureParams['direction'],
): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const asked: NextFigureParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: client.code2ProtocolConverter.asPosition(editor.selection.start),
    direction,
  }
  const answer = await client.sendRequest<Range | null>(NEXT_FIGURE, asked)
  if (answer === null) return
  const range = client.protocol2CodeConverter.asRange(answer)
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Offers the sources that state the figure at the cursor; a single one is cited at once. */
async function insertCitation(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', {
    kind: 'quickfix.tickmark.insertCitation',
    apply: 'ifSingle',
  })
}
