import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readNotice } from '../support/write-notices.ts'

let folder = ''

async function createPackage(
  manifest: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-'))
  const contents = { 'package.json': JSON.stringify({ name: 'a', version: '1.0.0', ...manifest }) }
  await mkdir(join(folder, 'lib'))
  for (const [name, text] of Object.entries({ ...contents, ...files }))
    await writeFile(join(folder, name), text)
  return folder
}

afterEach(() => rm(folder, { recursive: true, force: true }))

test.each(['LICENSE', 'licence.md', 'COPYING', 'LICENSE-MIT.txt'])('%s is taken.', async (name) => {
  const notice = await readNotice(await createPackage({}, { [name]: 'Do as you like.' }))
  expect(notice).toBe('## a 1.0.0\n\n```text\nDo as you like.\n```\n')
})

test('Notices are taken behind licences.', async () => {
  const files = { NOTICE: 'Thanks.', LICENSE: 'Mine.', 'noticed.js': '' }
  expect(await readNotice(await createPackage({}, files))).toContain('\nMine.\n\nThanks.\n```')
})

test.each([{ license: 'MIT' }, { license: { type: 'MIT' } }, { licenses: [{ type: 'MIT' }] }])(
  'Without a file, the manifest and the read-me tell: %j',
  async (manifest) => {
    const readMe = '# A\n\nLicense\n=======\n\nCopyright Jo\n'
    const notice = await readNotice(await createPackage(manifest, { 'Readme.md': readMe }))
    expect(notice).toContain('\nMIT\n\nCopyright Jo\n```')
  },
)

test('A package that names no licence stops the build.', async () => {
  await expect(readNotice(await createPackage({}))).rejects.toThrow('a 1.0.0 names no licence.')
})
