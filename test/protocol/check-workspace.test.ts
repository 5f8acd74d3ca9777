import { expect, it } from 'vitest'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { startClient } from '../support/lsp-client.ts'

/** Notes that take a while to check. */
const FILES = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [
    `notes/${index}.md`,
    `Parcel ${index} came to 48,${100 + index} items in 2024.\n\n`.repeat(20),
  ]),
)

it('shows how far it is', async () => {
  const client = await startClient({ files: { 'a.md': 'It rained.\n' }, locale: 'zh-cn' })
  await client.nextProgress('end')
  const checked = client.connection.sendRequest('tickmark/checkWorkspace', {})
  expect(await client.nextProgress('begin')).toMatchObject({ title: '正在检查工作区' })
  expect(await client.nextProgress('report')).toMatchObject({ percentage: 100, message: '1/1' })
  await client.nextProgress('end')
  expect(await checked).toMatchObject({ notes: 1 })
  await client.stop()
})

it('answers others while it is at it, and stops when it is cancelled', async () => {
  const client = await startClient({ files: FILES })
  await client.nextProgress('end')
  const cancellation = new CancellationTokenSource()
  const checked = client.connection.sendRequest('tickmark/checkWorkspace', {}, cancellation.token)
  const outcome = checked.then(
    () => 'answered',
    ({ code }) => code,
  )
  await client.nextProgress('begin')
  await client.ask('diagnostic', 'notes/none.md')
  cancellation.cancel()
  expect(await outcome).toBe(-32800)
  expect(client.log).toEqual([])
  await client.stop()
})

it('is cancelled too where the request came without parameters', async () => {
  const client = await startClient({ files: FILES })
  await client.nextProgress('end')
  const cancellation = new CancellationTokenSource()
  const checked = client.connection.sendRequest('tickmark/checkWorkspace', cancellation.token)
  const outcome = checked.then(
    () => 'answered',
    ({ code }) => code,
  )
  await client.nextProgress('begin')
  cancellation.cancel()
  expect(await outcome).toBe(-32800)
  await client.stop()
})
