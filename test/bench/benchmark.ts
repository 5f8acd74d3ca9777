/** What a benchmark is run with. */
export interface BenchContext {
  /** 1 for the sizes that the page speaks of, less for a trial. */
  readonly scale: number
  /** An empty folder of its own, removed afterwards. */
  readonly folder: string
  /** Tells what is being measured, since much of it takes long. */
  readonly tell: (line: string) => void
}

/** Something to measure, by the name that runs it. */
export interface Benchmark {
  readonly name: string
  readonly run: (context: BenchContext) => Promise<readonly Table[]>
}

/** What was measured, as it is shown. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The seed of all texts, so that each run measures the same ones. */
export const SEED = 20250127

/** How large something is in a run; at the least a size that still shows that it works. */
export function scaleBy({ scale }: BenchContext, size: number, least: number): number {
  return Math.max(least, Math.round(size * scale))
}
