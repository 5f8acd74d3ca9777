import type { CancellationToken, Connection } from 'vscode-languageserver'
import { addSummaries, NO_FIGURES } from '../core/check-summary.ts'
import type { WorkspaceCheck } from '../protocol.ts'
import { createBreath } from './breath.ts'
import type { DiagnosticsFeed } from './diagnostics-feed.ts'
import { type Report, showProgress } from './progress.ts'
import type { Session } from './session.ts'

/** Checks every note and sends what is found in those that are not open; stops without an answer when it is cancelled. */
export async function checkWorkspace(
  connection: Connection,
  session: Session,
  { feed, token }: { readonly feed: DiagnosticsFeed; readonly token: CancellationToken },
): Promise<WorkspaceCheck | null> {
  await session.whenRead()
  const checked = await showProgress(connection, session, {
    title: 'status.checking',
    work: (report) => checkNotes(session, token, report),
  })
  if (checked !== null) feed.showClosed()
  return checked
}

async function checkNotes(
  { checker }: Session,
  token: CancellationToken,
  report: Report,
): Promise<WorkspaceCheck | null> {
  const uris = checker.listNotes()
  const breathe = createBreath()
  let counts = NO_FIGURES
  for (const [done, uri] of uris.entries()) {
    const steps = checker.checkSteps(uri)
    while (!steps.next().done) {
      await breathe()
      if (token.isCancellationRequested) return null
    }
    const summary = checker.checkNote(uri)?.summary
    if (summary) counts = addSummaries(counts, summary)
    report(done + 1, uris.length)
  }
  return { notes: uris.length, counts }
}

/** The answer of a check that went wrong. */
export const NOTHING_CHECKED: WorkspaceCheck = { notes: 0, counts: NO_FIGURES }
