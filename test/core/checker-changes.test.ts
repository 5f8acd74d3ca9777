import { describe, expect, test } from 'vitest'
import { createChecker } from '../../server/src/core/checker.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts'
import type { FileReading } from '../../server/src/core/workspace.ts'
import { createMemoryWorkspace, toMemoryUri } from '../support/memory-workspace.ts'
import { createChangingWorkspace } from './changing-workspace.ts'

const NOTE = toMemoryUri('note.md')

/** A checker over a file whose readings end when the test says so. */
function startSlowly() {
  const readings: ((reading: FileReading) => void)[] = []
  const checker = createChecker(
    {
      roots: [toMemoryUri('').replace(/\/$/, '')],
      findFiles: async () => [{ uri: NOTE, path: 'note.md' }],
      accepts: () => true,
      readFile: () => new Promise((resolve) => void readings.push(resolve)),
    },
    DEFAULT_SETTINGS,
  )
  const finish = (index: number, text: string) => readings[index]?.({ kind: 'text', text })
  return { checker, finish }
}

describe('changes that overtake each other', () => {
  test('an older reading of a file does not win over a newer one', async () => {
    const { checker, finish } = startSlowly()
    const changes = [checker.changeFile(NOTE), checker.changeFile(NOTE)]
    finish(1, 'It is new.')
    finish(0, 'It is old.')
    await Promise.all(changes)
    expect(checker.textOf(NOTE)).toBe('It is new.')
  })

  test('a reading from before a document was opened does not win once it is closed', async () => {
    const { checker, finish } = startSlowly()
    const changed = checker.changeFile(NOTE)
    checker.openDocument(NOTE, 'It is open.')
    const closed = checker.closeDocument(NOTE)
    finish(1, 'It is saved.')
    finish(0, 'It is old.')
    await Promise.all([changed, closed])
    expect(checker.textOf(NOTE)).toBe('It is saved.')
  })

  test('a reading does not bring back a file that is left out meanwhile', async () => {
    const workspace = createChangingWorkspace({ 'sources/a.md': 'It is here.' })
    const uri = toMemoryUri('sources/a.md')
    let isAccepted = true
    const checker = createChecker({ ...workspace, accepts: () => isAccepted }, DEFAULT_SETTINGS)
    const changed = checker.changeFile(uri)
    isAccepted = false
    await Promise.all([changed, checker.changeFile(uri)])
    expect(checker.textOf(uri)).toBeUndefined()
  })

  test('a file that is made while others are looked for stays', async () => {
    const workspace = createChangingWorkspace({})
    const found = Promise.withResolvers<readonly []>()
    const checker = createChecker(
      { ...workspace, findFiles: () => found.promise },
      DEFAULT_SETTINGS,
    )
    const read = checker.readWorkspace()
    workspace.write('note.md', 'It is made.')
    await checker.changeFile(NOTE)
    found.resolve([])
    await read
    expect(checker.textOf(NOTE)).toBe('It is made.')
  })
})

describe('files that the workspace leaves out', () => {
  test('do not become sources when they change, but count while they are open', async () => {
    const path = 'node_modules/x/sources/b.md'
    const workspace = createChangingWorkspace({ [path]: 'Sales rose 17%.' })
    const checker = createChecker(workspace, DEFAULT_SETTINGS)
    await checker.changeFile(toMemoryUri(path))
    expect(checker.listSources()).toEqual([])
    checker.openDocument(toMemoryUri(path), 'Sales rose 17%.')
    expect(checker.listSources()).toHaveLength(1)
    await checker.closeDocument(toMemoryUri(path))
    expect(checker.listSources()).toEqual([])
  })
})

describe('problems of one document', () => {
  test('are those of its text, and none but those of settings where checking is off', async () => {
    const workspace = createChangingWorkspace({
      'refs.bib': '@book{fans, title = {Fans',
      'off/refs.bib': '@book{fans, title = {Fans',
      'off/.tickmark.json': '{ "enable": false, "colour": 1 }',
    })
    const checker = createChecker(workspace, DEFAULT_SETTINGS)
    await checker.readWorkspace()
    const count = (path: string) => checker.problemsOf(toMemoryUri(path)).length
    expect(['refs.bib', 'off/refs.bib', 'off/.tickmark.json', 'none.md'].map(count)).toEqual([
      1, 0, 1, 0,
    ])
  })
})

test('a file is read that has something wrong with it, and the problem goes with its cause', async () => {
  const workspace = createChangingWorkspace({ 'note.md': 'It has 40 lamps.' })
  const uri = toMemoryUri('note.md')
  const problem = { id: 'file.invalid-utf8', values: { line: 3 } } as const
  let reading: FileReading = { kind: 'text', text: 'It has 40 lamps, says Ren\uFFFD.', problem }
  const checker = createChecker({ ...workspace, readFile: async () => reading }, DEFAULT_SETTINGS)
  await checker.readWorkspace()
  expect(checker.checkNote(uri)?.figures).toHaveLength(1)
  expect(checker.problemsOf(uri)).toMatchObject([{ uri, wording: problem }])
  expect(checker.listProblems()).toHaveLength(1)
  reading = { kind: 'text', text: 'It has 40 lamps.' }
  await checker.changeFile(uri)
  expect(checker.problemsOf(uri)).toEqual([])
})

test('a table outside the source folders is read once the settings make its folder one', async () => {
  const files = { 'data/cars.csv': 'firm,year,cars\nAcme,2023,5000\n' }
  const checker = createChecker(createMemoryWorkspace(files), DEFAULT_SETTINGS)
  await checker.readWorkspace()
  expect(checker.textOf(toMemoryUri('data/cars.csv'))).toBeUndefined()
  await checker.changeSettings({ ...DEFAULT_SETTINGS, sources: { include: ['data/**'] } })
  expect(checker.listSources().map(({ key }) => key)).toEqual(['cars'])
  await checker.changeSettings(DEFAULT_SETTINGS)
  expect(checker.listSources()).toEqual([])
})
