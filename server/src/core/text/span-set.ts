import type { Span } from './span.ts'

/** The places of one text that some spans take up. Whether a span touches any costs its own length, however many there are. */
export class SpanSet {
  readonly #taken: Uint8Array

  /** For a text of so many code units; no span that is added reaches beyond it. */
  constructor(length: number, spans: Iterable<Span> = []) {
    this.#taken = new Uint8Array(length)
    for (const span of spans) this.add(span)
  }

  add({ start, end }: Span): void {
    this.#taken.fill(1, start, end)
  }

  /** Whether a span shares a code unit with any of them. */
  touches({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#taken[at] === 1) return true
    return false
  }
}
