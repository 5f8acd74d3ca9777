/**
 * What was worked out before, kept from one run to the next. Only files on disk have one.
 * A key says all that its value rests on, so that a value is never out of date; whatever is lost is worked out again.
 */
export interface Store {
  /** The value of a key, exactly as it was put there. */
  get(key: string): Uint8Array | undefined
  /** Puts a value by, which goes when the file does that it belongs to. */
  set(key: string, owner: string, value: Uint8Array): void
  /** Writes down what is new, without what belongs to files that are gone. Never fails: then nothing is kept. */
  save(isThere: (owner: string) => boolean): Promise<void>
}
