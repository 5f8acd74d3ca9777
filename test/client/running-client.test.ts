import { expect, test } from 'vitest'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { RunningClient } from '../../client/src/running-client.ts'

interface FakeClient {
  readonly name: string
  readonly start?: () => Promise<void>
  readonly dispose?: () => Promise<void>
}

/** A client whose makings are given in order, and what the user and the log were told. */
function begin(makings: readonly (FakeClient | Error)[]) {
  const [complaints, logged, ended]: [string[], string[], string[]] = [[], [], []]
  const left = [...makings]
  const client = new RunningClient({
    async create() {
      const making = left.shift()
      if (!making || making instanceof Error) throw making ?? new Error('Nothing is left.')
      const dispose = async () => {
        ended.push(making.name)
        await making.dispose?.()
      }
      const fake = { start: async () => undefined, ...making, dispose }
      return fake as unknown as BaseLanguageClient
    },
    complain: (reason) => void complaints.push(reason),
    log: (reason) => void logged.push(reason),
  })
  const names: string[] = []
  const use = () =>
    client.use(async (used) => void names.push((used as unknown as FakeClient).name))
  return { client, use, names, complaints, logged, ended }
}

test('a client that cannot be made is logged at once, told when it is wanted, and can be begun anew', async () => {
  const { client, use, names, complaints, logged } = begin([
    new Error('The bundle is gone.'),
    { name: 'second' },
  ])
  await use()
  expect([names, complaints, logged]).toEqual([
    [],
    ['The bundle is gone.'],
    ['The bundle is gone.'],
  ])
  await client.restart()
  await use()
  expect([names, complaints.length]).toEqual([['second'], 1])
})

test('a client that does not start is replaced by another', async () => {
  const start = () => Promise.reject(new Error('There is no server.'))
  const { client, use, names, complaints, ended } = begin([
    { name: 'first', start },
    { name: 'second', start },
    { name: 'third' },
  ])
  await use()
  await client.restart()
  expect(complaints).toEqual(['There is no server.', 'There is no server.'])
  await client.restart()
  await use()
  expect([names, ended]).toEqual([['third'], ['first', 'second']])
})

test('a client that runs is ended before another begins', async () => {
  const { client, use, names, ended, complaints } = begin([{ name: 'first' }, { name: 'second' }])
  await use()
  await client.restart()
  await use()
  expect([names, ended, complaints]).toEqual([['first', 'second'], ['first'], []])
})

test('work that fails is told', async () => {
  const { client, complaints } = begin([{ name: 'first' }])
  await client.use(() => Promise.reject(new Error('It is too late.')))
  expect(complaints).toEqual(['It is too late.'])
})

test('ending never fails', async () => {
  const dispose = () => Promise.reject(new Error('It hangs.'))
  const failed = begin([new Error('The bundle is gone.')])
  await failed.client.dispose()
  const hanging = begin([{ name: 'first', dispose }])
  await hanging.client.dispose()
  expect(hanging.logged).toEqual(['It hangs.'])
})
