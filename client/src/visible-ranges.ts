import { type Disposable, type TextEditor, window } from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { VISIBLE_RANGE, type VisibleRangeParams } from '../../server/src/protocol.ts'
import { isDocument } from './documents.ts'

/** How long scrolling must pause before the server hears of it. */
const PAUSE_MS = 100

/** Tells the server what of the notes is seen, so that it checks that first. */
export interface VisibleRanges extends Disposable {
  /** Tells the server of this client from now on; what is seen already as soon as it runs. */
  sendTo(client: BaseLanguageClient): void
}

/** Follows what is seen in the editors. */
export function createVisibleRanges(): VisibleRanges {
  let timer: ReturnType<typeof setTimeout> | undefined
  let client: BaseLanguageClient | undefined
  const send = (editors: readonly TextEditor[]) => {
    for (const editor of editors) if (client) sendVisible(client, editor)
  }
  const listeners = [
    window.onDidChangeVisibleTextEditors(send),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      clearTimeout(timer)
      timer = setTimeout(() => send([textEditor]), PAUSE_MS)
    }),
  ]
  return {
    sendTo(created) {
      client = created
      created.onDidChangeState(({ newState }) => {
        if (newState === State.Running) send(window.visibleTextEditors)
      })
    },
    dispose() {
      clearTimeout(timer)
      for (const listener of listeners) listener.dispose()
    },
  }
}

/** A server that is not there yet, or no longer, is not told. */
function sendVisible(client: BaseLanguageClient, { document, visibleRanges }: TextEditor): void {
  const [first] = visibleRanges
  const last = visibleRanges.at(-1)
  if (!first || !last || !isDocument(document.uri) || !client.isRunning()) return
  const params: VisibleRangeParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    range: { start: toPlace(first.start), end: toPlace(last.end) },
  }
  client.sendNotification(VISIBLE_RANGE, params).catch(() => undefined)
}

function toPlace({ line, character }: { readonly line: number; readonly character: number }) {
  return { line, character }
}
