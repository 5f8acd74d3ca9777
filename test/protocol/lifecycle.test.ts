import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'
import { findShippingNode } from '../support/shipping-node.ts'

it('runs on the Node that users have', () => {
  const version = execFileSync(findShippingNode(), ['--version'], { encoding: 'utf8' })
  console.log(`The built server runs on Node ${version.trim()}.`)
  expect(Number(/^v(?<major>\d+)/.exec(version)?.groups?.major)).toBeGreaterThanOrEqual(20)
})

it('says what it can do', async () => {
  const client = await startClient()
  expect(client.initialized).toEqual({
    serverInfo: { name: 'Tickmark' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      diagnosticProvider: {
        identifier: 'tickmark',
        interFileDependencies: true,
        workspaceDiagnostics: false,
      },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      semanticTokensProvider: {
        legend: {
          tokenTypes: ['figure'],
          tokenModifiers: [
            'verified',
            'cited',
            'unsourced',
            'mismatched',
            'unsupported',
            'contested',
          ],
        },
        full: true,
        range: true,
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  })
  expect(await client.stop()).toBe(0)
})

it('offers diagnostics to no client that does not ask for them', async () => {
  const client = await startClient({ capabilities: {} })
  expect(client.initialized?.capabilities).not.toHaveProperty('diagnosticProvider')
  expect(await client.stop()).toBe(0)
})

it('shows how far it is while it reads the workspace', async () => {
  const client = await startClient({ files: { 'a.md': 'It rained.\n', 'b.md': 'It snowed.\n' } })
  const began = await client.nextProgress('begin')
  const ended = await client.nextProgress('end')
  expect(began).toEqual({ kind: 'begin', title: 'Reading the workspace', percentage: 0 })
  expect(ended).toEqual({ kind: 'end' })
  await client.stop()
})

it('ends when its client does', async () => {
  const client = await startClient()
  expect(await client.abandon()).toBe(1)
})
