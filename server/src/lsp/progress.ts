import type { Connection } from 'vscode-languageserver'
import { printMessage } from '../core/text/print-message.ts'
import type { Session } from './session.ts'

/** Reads the workspace, telling a client that shows progress how far it is. */
export async function readWorkspaceWithProgress(
  connection: Connection,
  session: Session,
): Promise<void> {
  if (!session.client.showsProgress) return session.checker.readWorkspace()
  const progress = await connection.window.createWorkDoneProgress()
  progress.begin(printMessage({ id: 'status.reading', values: {} }, session.client.locale), 0)
  let shown = 0
  try {
    await session.checker.readWorkspace((done, total) => {
      const percentage = total > 0 ? Math.floor((100 * done) / total) : 100
      if (percentage === shown) return
      shown = percentage
      progress.report(percentage, `${done}/${total}`)
    })
  } finally {
    progress.done()
  }
}
