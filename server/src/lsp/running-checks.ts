import type { Checker } from '../core/checker.ts'
import type { CheckStep } from '../core/note-checker.ts'
import type { Span } from '../core/text/span.ts'
import { createDelay, type Delay } from './delay.ts'

/** How long a check goes on before anybody else has a turn. */
const LONGEST_TURN_MS = 8

/** How long it goes on at most once there is something to show: where little is left, all is shown at once. */
const LONGEST_WAIT_MS = 3

/** What the checks need of those around them. */
export interface CheckSurroundings {
  /** The checker as it is now. */
  readonly checker: Checker
  /** How long edits must pause before what lies far from them is checked again. */
  readonly delayMs: number
  /** What somebody looks at in a document. */
  visibleIn(uri: string): Span | undefined
  /** Takes the error of a check that failed. */
  complain(error: unknown): void
}

/** Told when all of a note has been checked again after an answer may have been given for a part of it. */
export type FollowChecks = (uri: string) => void

/**
 * The checks of open notes, done in turns that never keep a request waiting for long.
 * Of a note that is being edited the edited part comes first; the rest follows when typing pauses. A newer edit ends an older check.
 */
export class RunningChecks {
  readonly #surroundings: CheckSurroundings
  readonly #checks = new Map<string, RunningCheck>()
  #follow: FollowChecks = () => undefined

  constructor(surroundings: CheckSurroundings) {
    this.#surroundings = surroundings
  }

  /** Says who is told; the last to ask is. */
  follow(follow: FollowChecks): void {
    this.#follow = follow
  }

  /** Checks a note that was opened or edited; what is under way for it is left off. */
  start(uri: string): void {
    this.#begin(uri, this.#surroundings.delayMs)
  }

  /** Checks a note again for what changed elsewhere. */
  startAll(uris: Iterable<string>): void {
    for (const uri of uris) this.#begin(uri, 0)
  }

  /** Sees to it that a note is checked as things are now: if something changed elsewhere and no check is under way, one begins. */
  ensure(uri: string): void {
    if (this.#checks.has(uri)) return
    if (this.#surroundings.checker.peekNote(uri)?.isDone === false) this.#begin(uri, 0)
  }

  /** Goes on with a check, if one is under way, with what somebody looks at first. */
  look(uri: string): void {
    if (this.#checks.has(uri)) this.#begin(uri, 0)
  }

  stop(uri: string): void {
    this.#checks.get(uri)?.end()
    this.#checks.delete(uri)
  }

  dispose(): void {
    for (const uri of [...this.#checks.keys()]) this.stop(uri)
  }

  /** Resolves when the part of a note that was edited, or is looked at, has been checked: all of it if nothing is under way. */
  async whenPart(uri: string): Promise<void> {
    let seen: RunningCheck | undefined
    while (seen !== this.#checks.get(uri)) {
      seen = this.#checks.get(uri)
      await seen?.part
    }
  }

  /** Resolves when a note has been checked. */
  async whenDone(uri: string): Promise<void> {
    for (let check = this.#checks.get(uri); check; check = this.#checks.get(uri)) await check.done
  }

  #begin(uri: string, delayMs: number): void {
    const { checker } = this.#surroundings
    const before = this.#checks.get(uri)
    before?.end()
    const steps = checker.checkSteps(uri, this.#surroundings.visibleIn(uri))
    const check = new RunningCheck(steps, {
      delayMs,
      complain: (error) => this.#surroundings.complain(error),
      finish: (wasShown) => {
        if (this.#checks.get(uri) === check) this.#checks.delete(uri)
        if (wasShown || before) this.#follow(uri)
      },
    })
    this.#checks.set(uri, check)
    check.run()
  }
}

interface CheckOptions {
  /** How long to wait between the part that comes first and the rest. */
  readonly delayMs: number
  complain(error: unknown): void
  finish(wasShown: boolean): void
}

/** One check, until it is done or ended. */
class RunningCheck {
  readonly part: Promise<void>
  readonly done: Promise<void>
  readonly #steps: Iterator<CheckStep>
  readonly #complain: CheckOptions['complain']
  readonly #finish: CheckOptions['finish']
  readonly #rest: Delay
  #showPart: () => void = () => undefined
  #showAll: () => void = () => undefined
  #isShown = false
  #isEnded = false

  constructor(steps: Iterator<CheckStep>, { delayMs, complain, finish }: CheckOptions) {
    this.#steps = steps
    this.#complain = complain
    this.#finish = finish
    this.#rest = createDelay(delayMs, () => this.run())
    this.part = new Promise((resolve) => {
      this.#showPart = resolve
    })
    this.done = new Promise((resolve) => {
      this.#showAll = resolve
    })
  }

  /** Takes a turn, and sees to it that the next one comes. */
  run(): void {
    if (this.#isEnded) return
    const state = this.#tryTurn()
    if (state === 'done') this.#end(true)
    else if (state === 'part') this.#rest.start()
    else setTimeout(() => this.run())
  }

  /** Leaves the check off; whoever waits for it goes on. */
  end(): void {
    this.#end(false)
  }

  /** A check that fails is over; what is known so far stays. */
  #tryTurn(): 'done' | 'part' | 'more' {
    try {
      return this.#takeTurn()
    } catch (error) {
      this.#complain(error)
      return 'done'
    }
  }

  #takeTurn(): 'done' | 'part' | 'more' {
    const start = performance.now()
    let isPart = false
    while (performance.now() - start < (isPart ? LONGEST_WAIT_MS : LONGEST_TURN_MS)) {
      const { done, value } = this.#steps.next()
      if (done) return 'done'
      isPart ||= value === 'part'
    }
    if (!isPart || this.#isShown) return 'more'
    this.#isShown = true
    this.#showPart()
    return 'part'
  }

  #end(isDone: boolean): void {
    if (this.#isEnded) return
    this.#isEnded = true
    this.#rest.stop()
    this.#showPart()
    this.#showAll()
    if (isDone) this.#finish(this.#isShown)
  }
}
