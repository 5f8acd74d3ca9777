import type { Connection } from 'vscode-languageserver'
import type { MessageId } from '../core/text/message.ts'
import { printMessage } from '../core/text/print-message.ts'
import type { Session } from './session.ts'

/** Tells how far work is. */
export type Report = (done: number, total: number) => void

/** Long work under the name that a client shows for it. */
interface NamedWork<Answer> {
  readonly title: MessageId
  readonly work: (report: Report) => Promise<Answer>
}

/** Does long work, telling a client that shows progress how far it is. */
export async function showProgress<Answer>(
  connection: Connection,
  { client }: Session,
  { title, work }: NamedWork<Answer>,
): Promise<Answer> {
  if (!client.showsProgress) return work(() => undefined)
  const progress = await connection.window.createWorkDoneProgress()
  progress.begin(printMessage({ id: title, values: {} }, client.locale), 0)
  let shown = 0
  try {
    return await work((done, total) => {
      const percentage = Math.floor((100 * done) / total)
      if (percentage === shown) return
      shown = percentage
      progress.report(percentage, `${done}/${total}`)
    })
  } finally {
    progress.done()
  }
}
