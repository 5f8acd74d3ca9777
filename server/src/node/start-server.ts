import { pathToFileURL } from 'node:url'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from '../lsp/server.ts'
import { RULE_PAGES } from '../protocol.ts'
import { createDiskWorkspace } from './workspace.ts'

/** Serves the client that the process was started by. The arguments choose the transport: `--stdio`, `--node-ipc`, `--pipe=…`. */
export function startNodeServer(): void {
  startServer(createConnection(ProposedFeatures.all), {
    createWorkspace: createDiskWorkspace,
    rulePages: new URL(`../${RULE_PAGES}`, pathToFileURL(__filename)).href,
  })
}
