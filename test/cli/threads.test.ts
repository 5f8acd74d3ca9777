import { describe, expect, test } from 'vitest'
import type { CheckThread, ThreadQuestion } from '../../server/src/cli/check-thread.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { type MemoryWorldOptions, runInMemory, startThreadHere } from '../support/memory-world.ts'

/** Long, and soon read. */
const PADDING = `~~~\n${'x'.repeat(6_000)}\n~~~\n\n`

/** Some notes that are worth several threads, and some that have something odd. */
const FILES: Readonly<Record<string, string>> = {
  'sources/acme.md':
    '---\nurl: https://example.com/acme\n---\nAcme revenue grew 12% in 2023. Acme sold 5,000 cars.\n',
  'own.md': '---\nreferences:\n  - id: own\n    type: book\n    note: Acme sold 4,000 vans.\n---\n',
  'broken.md': '---\ntitle: [open\n---\nSales rose 17% in 2023.\n',
  'off/.tickmark.json': '{ "enable": false }',
  'off/a.md': 'Sales rose 17%.\n',
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `notes/${index % 2 === 0 ? 'n' : '筆記'}-${index}.md`,
      `Acme revenue grew ${index}% in 2023 [@acme].\n\n${PADDING}Acme sold 4,000 vans [@own].\n`,
    ]),
  ),
}

/** Every run gives what one thread alone gives; tells how many notes other threads have checked. */
async function check(
  args: string,
  startThread: (note: (count: number) => void) => CheckThread,
  options: MemoryWorldOptions = {},
): Promise<number> {
  let count = 0
  const found = await runInMemory(FILES, args.split(' '), {
    ...options,
    processors: 3,
    startThread: () =>
      startThread((more) => {
        count += more
      }),
  })
  expect(found).toEqual(await runInMemory(FILES, args.split(' '), options))
  return count
}

/** A thread on this one, with a say in what is asked of it. */
function startThreadWith(
  ask: (question: ThreadQuestion, thread: CheckThread) => ReturnType<CheckThread['ask']>,
): CheckThread {
  const thread = startThreadHere()
  return { ...thread, ask: (question) => ask(question, thread) }
}

/** A thread that tells how many notes it was given. */
const startCounting = (note: (count: number) => void) =>
  startThreadWith((question, thread) => {
    if (question.kind === 'notes') note(question.uris.length)
    return thread.ask(question)
  })

describe('checking on several threads', () => {
  test('gives the same, in every format and language', async () => {
    for (const args of ['check', 'check notes', 'check --format json --locale zh-cn']) {
      expect(await check(args, startCounting)).toBeGreaterThan(5)
    }
  })

  test('is for much work only', async () => {
    const named = Object.keys(FILES).filter((path) => path.startsWith('notes/'))
    expect(await check(`check ${named.slice(0, 20).join(' ')}`, startCounting)).toBe(0)
    expect(await check(`check ${named.join(' ')}`, startCounting)).toBeGreaterThan(5)
    expect(await check('check', startCounting, { processors: 1 })).toBeGreaterThan(5)
    const alone = { processors: 1, startThread: () => expect.unreachable() }
    expect((await runInMemory(FILES, ['check'], alone)).status).toBe(1)
  })

  test('knows of texts that are in no file', async () => {
    const input = '---\nurl: https://example.com/new\n---\nAcme revenue grew 19% in 2023.\n'
    const args = 'check --stdin --stdin-filename sources/new.md notes'
    expect(await check(args, startCounting, { input })).toBeGreaterThan(5)
  })

  test('checks only what earlier runs have not, and keeps it', async () => {
    const store = createMemoryStore()
    expect(await check('check', startCounting, { store })).toBeGreaterThan(5)
    store.takeAdded()
    expect(await check('check', startCounting, { store })).toBe(0)
    expect(store.takeAdded()).toEqual([])
    const source = [...store.values].filter(([, { owner }]) => owner === 'notes/n-0.md')
    for (const [key] of source) store.values.delete(key)
    expect(await check('check', startCounting, { store })).toBe(0)
    expect(store.takeAdded()).toEqual(['notes/n-0.md', 'notes/n-0.md'])
  })

  test('loses nothing where threads are not allowed', async () => {
    await check('check --format json', () => {
      throw new Error('not allowed')
    })
  })

  test('loses nothing where a thread dies before it has read, with notes in hand, or after some', async () => {
    const dead = () => Promise.reject(new Error('dead'))
    await check('check --format json', () => startThreadWith(dead))
    await check('check --format json', () =>
      startThreadWith((question, thread) =>
        question.kind === 'notes' ? dead() : thread.ask(question),
      ),
    )
    await check('check --format json', () => {
      let asked = 0
      return startThreadWith((question, thread) => {
        asked++
        return asked > 2 ? dead() : thread.ask(question)
      })
    })
  })

  test('does not wait for a thread that never comes round', async () => {
    await check('check --format json', () => startThreadWith(() => new Promise(() => undefined)))
  })

  test('stops all threads in the end, also when something goes wrong', async () => {
    let running = 0
    const startThread = () => {
      running++
      return { ...startThreadHere(), stop: async () => void running-- }
    }
    await runInMemory(FILES, ['check'], { processors: 4, startThread })
    expect(running).toBe(0)
    const store = { ...createMemoryStore(), save: () => Promise.reject(new Error('full')) }
    const run = runInMemory(FILES, ['check'], { processors: 4, startThread, store })
    await expect(run).rejects.toThrow('full')
    expect(running).toBe(0)
  })
})
