/** What came of a suite. */
export interface Report {
  readonly passed: number
  readonly failed: number
  /** What Mocha has printed. */
  readonly text: string
}

/** How the suite runs, in every editor. */
export const MOCHA_OPTIONS = {
  ui: 'bdd',
  timeout: 30_000,
  forbidOnly: true,
  forbidPending: true,
} as const

/** Runs what was loaded. What Mocha prints goes into the report, since the editor's own log drowns it. */
export async function runMocha(mocha: Mocha, { Base }: typeof Mocha.reporters): Promise<Report> {
  const lines: string[] = []
  Base.consoleLog = (text = '', ...values: unknown[]) => lines.push(fill(String(text), values))
  const counts = await new Promise<Omit<Report, 'text'>>((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }))
  })
  return { ...counts, text: lines.join('\n') }
}

/** Puts values into a text as the console does. */
function fill(text: string, values: readonly unknown[]): string {
  const rest = [...values]
  const filled = text.replace(/%[sdo]/g, (mark) => (rest.length > 0 ? String(rest.shift()) : mark))
  return [filled, ...rest].join(' ')
}

/** What a launcher waits for: an error if a test failed. */
export function throwIfFailed({ passed, failed }: Report): void {
  if (failed > 0) throw new Error(`${failed} of ${failed + passed} tests failed.`)
}
