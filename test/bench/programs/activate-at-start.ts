import { reportActivation } from './activation-suite.ts'

/** Run inside VS Code as a suite of tests is: activates the extension while the editor starts. */
export async function run(): Promise<void> {
  await reportActivation(0)
}
