import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

test('workspaces that are not trusted, or not on disk, are supported', () => {
  const { browser, capabilities } = JSON.parse(read('package.json'))
  expect(browser).toBe('./dist/browser/client.js')
  expect(capabilities).toEqual({
    untrustedWorkspaces: { supported: true },
    virtualWorkspaces: true,
  })
})

test('documents of virtual file systems are read, and none of history, comments or output', () => {
  const list = /const SCHEMES = \[(?<list>[^\]]*)\]/.exec(read('client/src/documents.ts'))
  const schemes = list?.groups?.list?.match(/[\w-]+/g) ?? []
  for (const scheme of ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']) {
    expect(schemes).toContain(scheme)
  }
  for (const scheme of ['git', 'comment', 'output']) expect(schemes).not.toContain(scheme)
})
