import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser'
import { createClientFiles } from '../lsp/client-files.ts'
import { createClientWorkspace } from '../lsp/client-workspace.ts'
import { startServer } from '../lsp/server.ts'
import { RULE_PAGES } from '../protocol.ts'

/** The language server in a web worker: its client's messages come from the page that started it, and so do all files. */
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
const files = createClientFiles(connection)

startServer(connection, {
  createWorkspace: (roots) => createClientWorkspace(files, roots),
  // A worker cannot tell where its package lies: the client does.
  rulePages: RULE_PAGES,
})
