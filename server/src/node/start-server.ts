import { pathToFileURL } from 'node:url'
import type { Connection } from 'vscode-languageserver'
import { startServer } from '../lsp/server.ts'
import { RULE_PAGES } from '../protocol.ts'
import { createDiskWorkspace } from './workspace.ts'

/** Serves a client from the disk; the program that calls chooses the transport. */
export function startNodeServer(connection: Connection): void {
  startServer(connection, {
    createWorkspace: createDiskWorkspace,
    rulePages: new URL(`../${RULE_PAGES}`, pathToFileURL(__filename)).href,
  })
}
