import type { Span } from '../text/span.ts'

/** A comment in a note that speaks to Tickmark. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file'
  /** Rule ids; empty means all. */
  readonly codes: readonly string[]
  /** What stands behind ` -- `. */
  readonly reason: string | undefined
  /** The comment in its block. */
  readonly span: Span
}
