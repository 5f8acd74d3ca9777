import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROOT = new URL('../../', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

const PAGE = read('ARCHITECTURE.md')
const MANIFEST: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  read('package.json'),
)

/** The packages in the first column of the table below a line. */
function listRows(title: string): readonly string[] {
  const table = PAGE.slice(PAGE.indexOf(`\n${title}\n`) + title.length + 1).split(/\n\n/, 2)[1]
  const cells = (table ?? '').split('\n').map((row) => row.split('|')[1] ?? '')
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`([^`]{1,100})`/g)].map(([, name]) => name ?? ''),
  )
}

test('Each package that ships has its reason in ARCHITECTURE.md, and no other has one.', () => {
  expect([...listRows('What ships:')].sort()).toEqual(
    Object.keys(MANIFEST.dependencies ?? {}).sort(),
  )
})

test('So has each package that builds and tests.', () => {
  const names = Object.keys(MANIFEST.devDependencies ?? {})
  const told = new Set(names.map((name) => (name.startsWith('@types/') ? '@types/*' : name)))
  expect([...listRows('What builds and tests:')].sort()).toEqual([...told].sort())
})

test('CONTRIBUTING.md tells of every script.', () => {
  const page = read('CONTRIBUTING.md')
  const told = [...page.matchAll(/^\| `npm (?:run )?([\w:]{1,40})/gm)].map(([, name]) => name ?? '')
  expect(told.sort()).toEqual(Object.keys(MANIFEST.scripts ?? {}).sort())
})

test('What README.md links to is shipped with it.', () => {
  const shipped = read('.vscodeignore')
  const links = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]{1,200})\)/g)]
  expect(links.length).toBeGreaterThan(0)
  for (const [, path = ''] of links) {
    expect(shipped).toContain(`!${path.replace(/^(docs\/rules\/).{1,100}\.md$/, '$1*.md')}\n`)
  }
})

test('README.md shows each picture that is kept, and all are small.', () => {
  const shown = [...read('README.md').matchAll(/"docs\/images\/([\w-]{1,40}\.png)"/g)]
  const kept = readdirSync(new URL('docs/images', ROOT))
  expect(shown.map(([, name]) => name).sort()).toEqual(kept.sort())
  for (const name of kept) {
    expect(statSync(new URL(`docs/images/${name}`, ROOT)).size).toBeLessThan(150_000)
  }
})
