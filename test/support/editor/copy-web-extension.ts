import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT } from './provision.ts'

/** Where the suite lies in the copy. */
export const WEB_SUITE = 'out/test/vscode-web/index.js'

const PARTS = [
  'client/icon.png',
  'client/tickmark.schema.json',
  'dist/browser',
  'dist/core.js',
  'docs/rules',
  'l10n',
  WEB_SUITE,
  'package.nls.json',
  'package.nls.zh-cn.json',
  'package.nls.zh-tw.json',
  'samples',
  'syntaxes',
]

/**
 * A copy of the built extension that has only its web part, so that an editor cannot choose the other.
 * The samples are in it, and the suite, which runs in the extension host of the extension that it lies in.
 */
export function copyWebExtension(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-web-')))
  for (const part of PARTS) cpSync(join(PROJECT, part), join(folder, part), { recursive: true })
  const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
  delete manifest.main
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  return folder
}
