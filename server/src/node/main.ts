import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startNodeServer } from './start-server.ts'

/** The language server as a process: over standard input and output, IPC, a pipe or a socket, as its arguments say. */
startNodeServer(createConnection(ProposedFeatures.all))
