import { type Connection, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver'
import { CHECK_WORKSPACE, NEXT_FIGURE, type NextFigureParams } from '../protocol.ts'
import { checkWorkspace, NOTHING_CHECKED } from './check-workspace.ts'
import { readRulePages } from './client-abilities.ts'
import { CODE_ACTION_KINDS, listCodeActions } from './code-actions.ts'
import { pullDiagnostics } from './diagnostics.ts'
import { DiagnosticsFeed } from './diagnostics-feed.ts'
import { createGuard, printError } from './guard.ts'
import { printHover } from './hover.ts'
import { placeNextFigure } from './next-figure.ts'
import { listTokens, listTokensInRange, TOKEN_LEGEND } from './semantic-tokens.ts'
import { Session, type Surroundings } from './session.ts'
import { StatusFeed } from './status.ts'
import { followClient } from './sync.ts'

/** Serves one client: states what the server can do and ties each request to its answer. Nothing is worked out here. */
export function startServer(connection: Connection, surroundings: Surroundings): void {
  connection.onInitialize((params): InitializeResult => {
    const session = new Session(params, {
      ...surroundings,
      rulePages: readRulePages(params) ?? surroundings.rulePages,
      complain: (error) => connection.console.error(printError(error)),
    })
    const diagnostics = new DiagnosticsFeed(connection, session)
    const status = new StatusFeed(connection, session)
    followClient(connection, session, { diagnostics, status })
    answerRequests(connection, session, diagnostics)
    return describeServer(session)
  })
  connection.listen()
}

function answerRequests(connection: Connection, session: Session, feed: DiagnosticsFeed): void {
  const guard = createGuard(connection.console)
  connection.languages.diagnostics.on(
    guard('diagnostic', { kind: 'full', items: [] }, (params) => pullDiagnostics(session, params)),
  )
  connection.onHover(guard('hover', null, (params) => printHover(session, params)))
  connection.onCodeAction(guard('codeAction', [], (params) => listCodeActions(session, params)))
  connection.languages.semanticTokens.on(
    guard('semanticTokens', { data: [] }, (params) => listTokens(session, params)),
  )
  connection.languages.semanticTokens.onRange(
    guard('semanticTokens/range', { data: [] }, (params) => listTokensInRange(session, params)),
  )
  connection.onRequest(
    NEXT_FIGURE,
    guard('nextFigure', null, (params: NextFigureParams) => placeNextFigure(session, params)),
  )
  connection.onRequest(
    CHECK_WORKSPACE,
    guard('checkWorkspace', NOTHING_CHECKED, (_params, token) =>
      checkWorkspace(connection, session, { feed, token }),
    ),
  )
}

function describeServer({ client }: Session): InitializeResult {
  return {
    serverInfo: { name: 'Tickmark' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      ...(client.pullsDiagnostics && { diagnosticProvider: DIAGNOSTIC_PROVIDER }),
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
      semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}

const DIAGNOSTIC_PROVIDER = {
  identifier: 'tickmark',
  interFileDependencies: true,
  workspaceDiagnostics: false,
}
