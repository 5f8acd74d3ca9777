/** How many files are asked for at once. */
const BATCH = 32

/** Asks for several files at once on behalf of somebody who reads them one after the other. */
export class ReadAhead<Answer> {
  readonly #ask: (uris: readonly string[]) => Promise<readonly Answer[]>
  /** Files that will be read and were not asked for yet, in order. */
  #expected = new Set<string>()
  /** Files that were asked for and not read yet. */
  readonly #asked = new Map<string, Promise<ReadonlyMap<string, Answer>>>()

  /** Asking gives an answer for the first file at least, and in order. */
  constructor(ask: (uris: readonly string[]) => Promise<readonly Answer[]>) {
    this.#ask = ask
  }

  /** Tells which files will be read, in about which order. What was read ahead before is let go. */
  expect(uris: readonly string[]): void {
    this.#expected = new Set(uris)
    this.#asked.clear()
  }

  /** Tells that a file may have changed: what was read ahead of it does not count. */
  forget(uri: string): void {
    this.#expected.delete(uri)
    this.#asked.delete(uri)
  }

  async read(uri: string): Promise<Answer> {
    const batch = this.#asked.get(uri) ?? this.#begin(uri)
    this.#asked.delete(uri)
    const answer = (await batch).get(uri)
    return answer ?? this.read(uri)
  }

  /** Asks for a file, and for those that come next if it is an expected one. */
  #begin(uri: string): Promise<ReadonlyMap<string, Answer>> {
    const others = this.#expected.delete(uri) ? [...this.#takeExpected(BATCH - 1)] : []
    const uris = [uri, ...others]
    const batch = this.#ask(uris).then((answers) => {
      this.#putBack(uris.slice(answers.length), batch)
      return pair(uris, answers)
    })
    for (const other of others) this.#asked.set(other, batch)
    return batch
  }

  *#takeExpected(count: number): Generator<string> {
    for (const uri of this.#expected) {
      if (count-- <= 0) return
      this.#expected.delete(uri)
      yield uri
    }
  }

  /** What was not answered comes next. */
  #putBack(uris: readonly string[], batch: Promise<unknown>): void {
    const waiting = uris.filter((uri) => this.#asked.get(uri) === batch)
    if (waiting.length === 0) return
    for (const uri of waiting) this.#asked.delete(uri)
    this.#expected = new Set([...waiting, ...this.#expected])
  }
}

function pair<Answer>(uris: readonly string[], answers: readonly Answer[]) {
  const pairs = new Map<string, Answer>()
  for (const [index, answer] of answers.entries()) pairs.set(uris[index] ?? '', answer)
  return pairs
}
