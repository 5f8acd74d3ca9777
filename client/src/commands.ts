import {
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

/** Ties the commands of the manifest to what they do. */
export function registerCommands(
  starting: Promise<BaseLanguageClient>,
  output: LogOutputChannel,
): readonly Disposable[] {
  return [
    commands.registerCommand('tickmark.checkWorkspace', async () => checkWorkspace(await starting)),
    commands.registerCommand('tickmark.insertCitation', insertCitation),
    commands.registerCommand('tickmark.nextFigure', async () => goToFigure(await starting, 'next')),
    commands.registerCommand('tickmark.previousFigure', async () =>
      goToFigure(await starting, 'previous'),
    ),
    commands.registerCommand('tickmark.restartServer', async () => restartServer(await starting)),
    commands.registerCommand('tickmark.showOutput', () => output.show()),
  ]
}

/** Checks every note and opens the problems that were found. */
async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const title = l10n.t('Tickmark: checking the workspace')
  const checked = await window.withProgress({ location: ProgressLocation.Window, title }, () =>
    client.sendRequest<WorkspaceCheck>(CHECK_WORKSPACE),
  )
  await commands.executeCommand('workbench.actions.view.problems')
  const { figures, verified, mismatched, contested } = checked.counts
  const summary = l10n.t(
    '{0} notes, {1} figures: {2} verified, {3} mismatched, {4} contested.',
    checked.notes,
    figures,
    verified,
    mismatched,
    contested,
  )
  // Nobody waits for the message to be dismissed.
  void window.showInformationMessage(summary)
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

async function restartServer(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop()
  await client.start()
}

/** Offers the sources that state the figure at the cursor; a single one is cited at once. */
async function insertCitation(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', {
    kind: 'quickfix.tickmark.insertCitation',
    apply: 'ifSingle',
  })
}
