import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver'
import { FILE_ENDINGS, IGNORE_FILES, SETTINGS_FILE } from '../core/file-kinds.ts'
import { printProblem } from '../core/text/problem.ts'
import { VISIBLE_RANGE, type VisibleRangeParams } from '../protocol.ts'
import { readConfiguration } from './configuration.ts'
import type { DiagnosticsFeed } from './diagnostics-feed.ts'
import { createQuietGuard } from './guard.ts'
import { showProgress } from './progress.ts'
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
  session.checks.follow((uri) => feeds.diagnostics.completed(uri))
  followFiles(connection, session, feeds)
  followSettings(connection, session, feeds)
  connection.onInitialized(() => {
    followFolders(connection, session, feeds)
    begin(connection, session, feeds)
  })
  connection.onShutdown(() => {
    session.checks.dispose()
    feeds.diagnostics.dispose()
    feeds.status.dispose()
  })
}

/** Settings come before files: they say which files are notes. */
function begin(connection: Connection, session: Session, feeds: Feeds): void {
  const quietly = createQuietGuard(connection.console)
  const prepared = quietly('initialized', async () => {
    await registerWatchers(connection, session)
    await readSettings(connection, session)
  })
  session.track(prepared)
  const read = () => quietly('readWorkspace', () => readAll(connection, session, feeds))
  session.trackReading(prepared.then(read))
}

async function readAll(connection: Connection, session: Session, feeds: Feeds): Promise<void> {
  feeds.status.busy(true)
  await showProgress(connection, session, {
    title: 'status.reading',
    work: (report) => session.checker.readWorkspace(report),
  })
  session.checks.startAll(session.documents.keys())
  for (const problem of session.checker.listProblems()) {
    connection.console.warn(`${problem.uri}: ${printProblem(problem, session.client.locale)}`)
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
  connection.onNotification(VISIBLE_RANGE, ({ uri, range }: VisibleRangeParams) =>
    session.look(uri, range),
  )
  documents.onDidClose(({ document }) => {
    session.track(quietly('didClose', () => session.closeDocument(document.uri)))
    feeds.diagnostics.changed(document.uri)
  })
  documents.listen(connection)
}

function followFiles(connection: Connection, session: Session, feeds: Feeds): void {
  const quietly = createQuietGuard(connection.console)
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map((change) => change.uri)
    const readAfresh = uris.some((uri) => IGNORE_FILES.some((name) => uri.endsWith(`/${name}`)))
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
      else await session.changeSettings(readConfiguration(readSection(settings)))
      refreshAll(session, feeds)
    }
    session.track(quietly('didChangeConfiguration', work))
  })
}

async function readSettings(connection: Connection, session: Session): Promise<void> {
  if (!session.client.configuration) return
  // Without a folder an editor gives the user's settings, and none of those that a folder has.
  const [scopeUri] = session.roots
  const item = { section: 'tickmark', ...(scopeUri !== undefined && { scopeUri }) }
  await session.changeSettings(readConfiguration(await connection.workspace.getConfiguration(item)))
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
    const watchers = listWatched().map((globPattern) => ({ globPattern }))
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  }
}

/** Globs of what is read. Globs tell cases apart and file names do not: `.Rmd` and `.MD` are in use. */
function listWatched(): readonly string[] {
  const endings = FILE_ENDINGS.map((ending) => ending.slice(1)).flatMap((ending) => [
    ending,
    ending.toUpperCase(),
    ending.charAt(0).toUpperCase() + ending.slice(1),
  ])
  return [`**/*.{${endings.join(',')}}`, `**/{${[SETTINGS_FILE, ...IGNORE_FILES].join(',')}}`]
}

/** Only a client that says so can be listened to: the connection throws for others. */
function followFolders(connection: Connection, session: Session, feeds: Feeds): void {
  if (!session.client.workspaceFolders) return
  const quietly = createQuietGuard(connection.console)
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    session.changeRoots(
      added.map((folder) => dropSlash(folder.uri)),
      removed.map((folder) => dropSlash(folder.uri)),
    )
    const work = async () => {
      await readSettings(connection, session)
      await readAll(connection, session, feeds)
    }
    session.track(quietly('didChangeWorkspaceFolders', work))
  })
}
