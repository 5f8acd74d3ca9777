import { reportActivation } from './activation-suite.ts'

const QUIET_MS = 5000

/** Run inside VS Code as a suite of tests is: activates the extension when the editor has done starting. */
export async function run(): Promise<void> {
  await reportActivation(QUIET_MS)
}
