import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

const manifest: {
  readonly browser?: string
  readonly capabilities: { readonly virtualWorkspaces: { readonly supported: boolean } }
} = JSON.parse(read('package.json'))

test('folders that are not on disk are supported where something can read them', () => {
  const { supported } = manifest.capabilities.virtualWorkspaces
  expect(supported).toBe(manifest.browser !== undefined)
  const schemes = /const SCHEMES = \[(?<list>[^\]]*)\]/.exec(read('client/src/documents.ts'))
  const virtual = /vscode-(?:vfs|test-web)/.test(schemes?.groups?.list ?? '')
  expect(virtual).toBe(supported)
})
