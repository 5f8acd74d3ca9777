import { type Range, TextDocument } from 'vscode-languageserver-textdocument'
import type { MeasuredServer } from './measured-server.ts'
import type { Keystroke } from './typing.ts'
import { askDiagnostics, waitForPublished } from './wait-for-diagnostics.ts'

/** A note that is open in a server, and typed in. */
export interface MeasuredNote {
  readonly uri: string
  /** Its text as it is now. */
  readonly text: () => string
  /** Does one keystroke, and gives the ms until its diagnostics came; none if they do not come in time. */
  readonly type: (keystroke: Keystroke, timeoutMs: number) => Promise<number | undefined>
}

/** Opens a note. What is sent back is up to the caller. */
export async function openNote(
  server: MeasuredServer,
  uri: string,
  text: string,
): Promise<MeasuredNote> {
  const document = TextDocument.create(uri, 'markdown', 1, text)
  let previousResultId: string | undefined
  await server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  })
  return {
    uri,
    text: () => document.getText(),
    async type(keystroke, timeoutMs) {
      const change = changeDocument(document, keystroke)
      const { version } = document
      const published =
        server.delivery === 'push' ? waitForPublished(server, uri, version, timeoutMs) : undefined
      const sent = performance.now()
      await server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      })
      const question = { uri, previousResultId }
      const arrival = await (published ?? askDiagnostics(server, question, timeoutMs))
      previousResultId = arrival?.resultId
      return arrival && arrival.at - sent
    },
  }
}

/** Does a keystroke in a document, and gives it as the protocol writes it. */
function changeDocument(
  document: TextDocument,
  { start, end, text }: Keystroke,
): { readonly range: Range; readonly text: string } {
  const range = { start: document.positionAt(start), end: document.positionAt(end) }
  TextDocument.update(document, [{ range, text }], document.version + 1)
  return { range, text }
}
