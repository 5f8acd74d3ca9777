import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver'
import { readConfiguration } from './configuration.ts'
import type { DiagnosticsFeed } from './diagnostics-feed.ts'
import { createQuietGuard } from './guard.ts'
import { readWorkspaceWithProgress } from './progress.ts'
import { dropSlash, type Session } from './session.ts'
import type { StatusFeed } from './status.ts'

/** What has to hear of changes. */
export interface Feeds {
  readonly diagnostics: DiagnosticsFeed
  readonly status: StatusFeed
}

/** Keeps the checker up to date with the client: documents, files, folders and settings. */
export function followClient(connection: Connection, session: Session, feeds: Feeds): void {
  followDocuments(connection, session, feeds)
  followFiles(connection, session, feeds)
  followSettings(connection, session, feeds)
  connection.onInitialized(() => {
    followFolders(connection, session, feeds)
    session.track(begin(connection, session, feeds))
  })
  connection.onShutdown(() => {
    feeds.diagnostics.dispose()
    feeds.status.dispose()
  })
}

/** Settings come before files: they say which files are notes. */
async function begin(connection: Connection, session: Session, feeds: Feeds): Promise<void> {
  const quietly = createQuietGuard(connection.console)
  await quietly('initialized', async () => {
    await registerWatchers(connection, session)
    await readSettings(connection, session)
  })
  await quietly('readWorkspace', () => readAll(connection, session, feeds))
}

async function readAll(connection: Connection, session: Session, feeds: Feeds): Promise<void> {
  feeds.status.busy(true)
  await readWorkspaceWithProgress(connection, session)
  for (const problem of session.checker.listProblems()) {
    connection.console.warn(`${problem.uri}: ${problem.message}`)
  }
  feeds.status.busy(false)
  feeds.diagnostics.refresh()
}

function refreshAll(session: Session, feeds: Feeds): void {
  feeds.diagnostics.refresh()
  for (const uri of session.documents.keys()) feeds.status.changed(uri)
}

function followDocuments(connection: Connection, session: Session, feeds: Feeds): void {
  const { documents } = session
  const quietly = createQuietGuard(connection.console)
  documents.onDidChangeContent((event) => {
    session.openDocument(event)
    feeds.diagnostics.changed(event.document.uri)
    feeds.status.changed(event.document.uri)
  })
  documents.onDidSave(() => feeds.diagnostics.refresh())
  documents.onDidClose(({ document }) => {
    session.track(quietly('didClose', () => session.checker.closeDocument(document.uri)))
    feeds.diagnostics.closed(document.uri)
  })
  documents.listen(connection)
}

function followFiles(connection: Connection, session: Session, feeds: Feeds): void {
  const quietly = createQuietGuard(connection.console)
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map((change) => change.uri)
    const readAfresh = uris.some((uri) => /\/\.(?:git|tickmark)ignore$/.test(uri))
    const work = async () => {
      if (readAfresh) return readAll(connection, session, feeds)
      for (const uri of uris) await session.checker.changeFile(uri)
      refreshAll(session, feeds)
    }
    session.track(quietly('didChangeWatchedFiles', work))
  })
}

function followSettings(connection: Connection, session: Session, feeds: Feeds): void {
  const quietly = createQuietGuard(connection.console)
  connection.onDidChangeConfiguration(({ settings }) => {
    const work = async () => {
      if (session.client.configuration) await readSettings(connection, session)
      else session.changeSettings(readConfiguration(readSection(settings)))
      refreshAll(session, feeds)
    }
    session.track(quietly('didChangeConfiguration', work))
  })
}

async function readSettings(connection: Connection, session: Session): Promise<void> {
  if (!session.client.configuration) return
  session.changeSettings(readConfiguration(await connection.workspace.getConfiguration('tickmark')))
}

/** A client that cannot be asked sends everything it has, or our section alone. */
function readSection(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined
  const sections = new Map<string, unknown>(Object.entries(settings))
  return sections.has('tickmark') ? sections.get('tickmark') : settings
}

async function registerWatchers(connection: Connection, session: Session): Promise<void> {
  const { client } = session
  if (client.watchesConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, {
      section: 'tickmark',
    })
  }
  if (client.watchesFiles) {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }))
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  }
}

const WATCHED = [
  '**/*.{md,markdown,qmd,Rmd,txt,bib,json,yaml,yml,csv,tsv,html,htm,pdf}',
  '**/{.tickmark.json,.tickmarkignore,.gitignore}',
]

/** Only a client that says so can be listened to: the connection throws for others. */
function followFolders(connection: Connection, session: Session, feeds: Feeds): void {
  if (!session.client.workspaceFolders) return
  const quietly = createQuietGuard(connection.console)
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    session.changeRoots(
      added.map((folder) => dropSlash(folder.uri)),
      removed.map((folder) => dropSlash(folder.uri)),
    )
    session.track(quietly('didChangeWorkspaceFolders', () => readAll(connection, session, feeds)))
  })
}
