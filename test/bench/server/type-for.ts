import { setTimeout as sleep } from 'node:timers/promises'
import { createRandom } from '../texts/random.ts'
import type { MeasuredNote } from './measured-note.ts'
import type { Keystroke } from './typing.ts'

/** When typing ends. */
export interface TypingLimits {
  readonly keystrokes: number
  /** All of it; a keystroke that is under way when it is over is waited for. */
  readonly totalMs: number
  readonly keystrokeMs: number
  /** Asked before each keystroke. */
  readonly isOver?: () => boolean
}

/** What typing took. */
export interface TypingTimes {
  /** The ms of each keystroke that was answered. */
  readonly times: readonly number[]
  /** Whether a keystroke was not answered in time; none is typed after it. */
  readonly isStuck: boolean
}

/** Types with the pauses of a quick author, each keystroke after the answer to the one before. */
export async function typeFor(
  note: MeasuredNote,
  keystrokes: Iterable<Keystroke>,
  limits: TypingLimits,
): Promise<TypingTimes> {
  const random = createRandom(limits.keystrokes)
  const started = performance.now()
  const times: number[] = []
  for (const keystroke of keystrokes) {
    const isLate = performance.now() - started > limits.totalMs
    if (times.length >= limits.keystrokes || isLate || limits.isOver?.()) break
    const pause = random.integer(50, 160)
    const time = await note.type(keystroke, limits.keystrokeMs)
    if (time === undefined) return { times, isStuck: true }
    times.push(time)
    await sleep(Math.max(1, pause - time))
  }
  return { times, isStuck: false }
}
