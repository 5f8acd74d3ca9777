import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { extensions } from 'vscode'

/** Inside VS Code: waits, activates the extension, and reports the ms that its activation took. */
export async function reportActivation(waitMs: number): Promise<void> {
  const extension = extensions.getExtension('tickmark.tickmark')
  if (!extension) throw new Error('The extension is not there.')
  await sleep(waitMs)
  const wasActive = extension.isActive
  const started = performance.now()
  await extension.activate()
  const ms = performance.now() - started
  const report = process.env.TICKMARK_REPORT
  if (report) writeFileSync(report, JSON.stringify({ wasActive, ms }))
}
