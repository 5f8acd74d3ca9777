import { parentPort, Worker } from 'node:worker_threads'
import {
  type CheckThread,
  createThreadChecker,
  type ThreadAnswer,
  type ThreadQuestion,
} from './check-thread.ts'
import type { OpenReadings } from './store-place.ts'

/** By this a program knows that it was started as a thread of ours. */
export const THREAD_MARK = 'tickmark check'

/** What a thread sends back for each question. */
type Reply = { readonly answer: ThreadAnswer } | { readonly error: unknown }

/** Starts a program again as a thread that answers questions. */
export function startThread(program: string): CheckThread {
  const worker = new Worker(program, { workerData: THREAD_MARK, argv: [] })
  const waiting: Waiting[] = []
  let end: Error | undefined
  const finish = (error: unknown) => {
    end ??= error instanceof Error ? error : new Error(`The thread came to an end: ${error}`)
    for (const { reject } of waiting.splice(0)) reject(end)
  }
  worker.on('message', (reply: Reply) => {
    const next = waiting.shift()
    if ('answer' in reply) next?.resolve(reply.answer)
    else next?.reject(reply.error)
  })
  worker.on('error', finish)
  worker.on('messageerror', finish)
  worker.on('exit', finish)
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (end) return reject(end)
        worker.postMessage(question)
        waiting.push({ resolve, reject })
      }),
    stop: async () => void (await worker.terminate()),
  }
}

/** Answers the thread that started this one. */
export function answerThread(openReadings: OpenReadings): void {
  const check = createThreadChecker(openReadings)
  parentPort?.on('message', (question: ThreadQuestion) => {
    check(question).then(
      (answer) => parentPort?.postMessage({ answer } satisfies Reply),
      (error: unknown) => parentPort?.postMessage({ error: String(error) } satisfies Reply),
    )
  })
}

interface Waiting {
  resolve(answer: ThreadAnswer): void
  reject(error: unknown): void
}
