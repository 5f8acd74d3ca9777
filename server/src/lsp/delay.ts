/** Work that is put off until nobody has asked for it for a while. */
export interface Delay {
  /** Asks for the work; asking again starts the wait afresh. */
  start(): void
  stop(): void
}

/** A delay of so many milliseconds. */
export function createDelay(pauseMs: number, work: () => unknown): Delay {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  return {
    stop,
    start() {
      stop()
      timer = setTimeout(work, pauseMs)
    },
  }
}
