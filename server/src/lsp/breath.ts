/** How long one piece of work goes on before anybody else has a turn. */
const LONGEST_TURN_MS = 10

/** Lets others have their turn now and then in the course of long work: messages are read, answers are given. */
export function createBreath(): () => Promise<void> {
  let since = Date.now()
  return async () => {
    if (Date.now() - since < LONGEST_TURN_MS) return
    await new Promise<void>((resolve) => setTimeout(resolve))
    since = Date.now()
  }
}
