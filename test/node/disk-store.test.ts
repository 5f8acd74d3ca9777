import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DiskStorePlace, openDiskStore } from '../../server/src/node/disk-store.ts'

let root: string
let folder: string
let pack: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tickmark-store-'))
  folder = join(root, 'cache')
  pack = join(folder, 'pack')
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function open(place: Partial<DiskStorePlace> = {}) {
  return openDiskStore({ folder, name: 'pack', build: 'one', around: root, ...place })
}

const toBytes = (text: string) => new TextEncoder().encode(text)
const toText = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes)
const always = () => true

/** A text as it stands in the file, one character a byte. */
const squeeze = (text: string) => deflateRawSync(text, { level: 1 }).toString('latin1')

/** Puts values by and saves them, each for the file that is named like its key. */
async function fill(
  values: Readonly<Record<string, string>>,
  place: Partial<DiskStorePlace> = {},
): Promise<void> {
  const store = open(place)
  for (const [key, value] of Object.entries(values)) store.set(key, `${key}.md`, toBytes(value))
  await store.save(always)
}

/** What a store of the same place holds under some keys. */
function read(keys: string, place: Partial<DiskStorePlace> = {}) {
  const store = open(place)
  return [...keys].map((key) => toText(store.get(key)))
}

describe('a store on disk', () => {
  test('gives back what was put there, in a folder that Git leaves alone', async () => {
    expect(read('ab')).toEqual([undefined, undefined])
    expect(existsSync(folder)).toBe(false)
    await fill({ a: 'Umsatz 17%', b: '營收' })
    expect(read('abc')).toEqual(['Umsatz 17%', '營收', undefined])
    expect(readdirSync(folder)).toEqual(['.gitignore', 'pack'])
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n')
  })

  test('keeps what it held beside what is new, and goes on after it has saved', async () => {
    await fill({ a: 'one' })
    const store = open()
    store.set('b', 'b.md', toBytes('two'))
    await store.save(always)
    expect(['a', 'b'].map((key) => toText(store.get(key)))).toEqual(['one', 'two'])
    store.set('a', 'a.md', toBytes('three'))
    await store.save(always)
    expect(read('ab')).toEqual(['three', 'two'])
  })

  test('forgets what belongs to files that are gone', async () => {
    await fill({ a: 'one', b: 'two' })
    await open().save((owner) => owner !== 'a.md')
    expect(read('ab')).toEqual([undefined, 'two'])
  })

  test('does not write where nothing is new', async () => {
    await fill({ a: 'one' })
    utimesSync(pack, 1, 1)
    const store = open()
    store.get('a')
    await store.save(always)
    rmSync(folder, { recursive: true })
    await open().save(always)
    expect(existsSync(folder)).toBe(false)
  })

  test('keeps to its bound, and forgets first what was not used for longest', async () => {
    const limits = { bytes: 2 * squeeze('1111').length, valuesOfOwner: 9 }
    await fill({ a: '1111', b: '2222' }, { limits })
    const store = open({ limits })
    store.get('a')
    store.set('c', 'c.md', toBytes('3333'))
    await store.save(always)
    expect(read('abc')).toEqual(['1111', undefined, '3333'])
    await fill({ d: 'more than the whole' }, { limits })
    expect(read('acd')).toEqual(['1111', '3333', undefined])
  })

  test('keeps the last few values of a file', async () => {
    const store = open({ limits: { bytes: 1_000, valuesOfOwner: 2 } })
    for (const key of 'abc') store.set(key, 'same.md', toBytes(key))
    await store.save(always)
    expect(read('abc')).toEqual([undefined, 'b', 'c'])
  })

  test('is read from disk again by nobody but its own build', async () => {
    await fill({ a: 'one' })
    expect(read('a', { build: 'two' })).toEqual([undefined])
    await fill({ b: 'two' }, { build: 'two' })
    expect(read('ab', { build: 'two' })).toEqual([undefined, 'two'])
    expect(read('a')).toEqual([undefined])
  })
})

describe('a store that was damaged', () => {
  const whole = () => readFileSync(pack)

  test('gives nothing of what is cut off, and writes it anew', async () => {
    await fill({ a: 'first value', b: 'second value' })
    const { length } = whole()
    for (let size = length - 1; size >= 0; size -= 3) {
      truncateSync(pack, size)
      const [a, b] = read('ab')
      expect(['first value', undefined]).toContain(a)
      expect(['second value', undefined]).toContain(b)
      expect([a, b]).toContain(undefined)
    }
    await fill({ a: 'first value' })
    expect(read('ab')).toEqual(['first value', undefined])
  })

  test('gives nothing of what was changed, wherever that is', async () => {
    await fill({ a: 'first value', b: 'second value' })
    const bytes = whole()
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0x15
      writeFileSync(pack, changed)
      const [a, b] = read('ab')
      expect(['first value', undefined]).toContain(a)
      expect(['second value', undefined]).toContain(b)
      expect([a, b]).toContain(undefined)
    }
  })

  test('gives nothing of values that changed places', async () => {
    await fill({ a: 'AAAA', b: 'BBBB' })
    const [a, b] = [squeeze('AAAA'), squeeze('BBBB')]
    const changed = whole().toString('latin1').replace(`${b}${a}`, `${a}${b}`)
    expect(changed).not.toBe(whole().toString('latin1'))
    writeFileSync(pack, changed, 'latin1')
    expect(read('ab')).toEqual([undefined, undefined])
    await fill({ a: 'again' })
    expect(read('ab')).toEqual(['again', undefined])
  })

  test('forgets what is damaged as soon as it is asked for', async () => {
    await fill({ a: 'AAAA', b: 'BBBB' })
    const [a, spoilt] = [squeeze('AAAA'), squeeze('XXXX')]
    writeFileSync(pack, whole().toString('latin1').replace(a, spoilt), 'latin1')
    const store = open()
    expect(store.get('a')).toBeUndefined()
    await store.save(always)
    expect(whole().toString('latin1')).not.toContain(spoilt)
    expect(read('b')).toEqual(['BBBB'])
  })

  test('takes no notice of what is not its own', async () => {
    mkdirSync(folder)
    const strangers = [
      '',
      '\0'.repeat(5_000),
      'tickmark-pack 1 one 9 sum\n',
      `tickmark-pack 1 one 999999999 ${'a'.repeat(32)}\n[]`,
      '{"version":1}\n',
      'tickmark-pack 2 one 2 sum\n[]',
    ]
    for (const stranger of strangers) {
      writeFileSync(pack, stranger)
      expect(read('a')).toEqual([undefined])
      await fill({ a: 'mine' })
      expect(read('a')).toEqual(['mine'])
    }
  })

  test('removes what others left unfinished long ago, and nothing newer', async () => {
    mkdirSync(folder)
    for (const name of ['pack.old.tmp', 'pack.new.tmp']) writeFileSync(join(folder, name), 'x')
    utimesSync(join(folder, 'pack.old.tmp'), 1_000_000, 1_000_000)
    await fill({ a: 'one' })
    expect(readdirSync(folder)).toEqual(['pack', 'pack.new.tmp'])
  })
})

describe('a store that is saving', () => {
  test('goes on taking values, and forgets none of them', async () => {
    await fill({ a: 'one' })
    const store = open()
    store.set('b', 'b.md', toBytes('two'))
    const saved = store.save(always)
    await Promise.resolve()
    store.set('c', 'c.md', toBytes('three'))
    await saved
    expect(['a', 'b', 'c'].map((key) => toText(store.get(key)))).toEqual(['one', 'two', 'three'])
    expect(read('abc')).toEqual(['one', 'two', undefined])
    await Promise.all([store.save(always), store.save(always)])
    expect(read('abc')).toEqual(['one', 'two', 'three'])
  })
})

describe('the folder of a store', () => {
  test('may be deleted at any time', async () => {
    await fill({ a: 'one' })
    const store = open()
    expect(toText(store.get('a'))).toBe('one')
    rmSync(folder, { recursive: true })
    store.set('b', 'b.md', toBytes('two'))
    await store.save(always)
    expect(read('b')).toEqual(['two'])
    expect(readdirSync(folder)).toEqual(['.gitignore', 'pack'])
  })

  test('is one file for programs that run at once: the last one wins, and none is hurt', async () => {
    await fill({ a: 'one' })
    const stores = ['b', 'c', 'd', 'e'].map((key) => {
      const store = open()
      store.set(key, `${key}.md`, toBytes(key.repeat(100_000)))
      return store
    })
    await Promise.all(stores.map((store) => store.save(always)))
    expect(read('a')).toEqual(['one'])
    const kept = read('bcde').filter((value) => value !== undefined)
    expect(kept.map(({ length }) => length)).toEqual([100_000])
    expect(readdirSync(folder)).toEqual(['.gitignore', 'pack'])
  })

  test('may be one that cannot be written, or no folder at all', async () => {
    mkdirSync(folder)
    chmodSync(folder, 0o500)
    await fill({ a: 'one' })
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'a file')
    await fill({ a: 'one' })
    expect(readFileSync(folder, 'utf8')).toBe('a file')
    expect(read('a')).toEqual([undefined])
    mkdirSync(join(root, 'other', 'pack'), { recursive: true })
    await fill({ a: 'one' }, { folder: join(root, 'other') })
    expect(readdirSync(join(root, 'other'))).toEqual(['pack'])
  })

  test('is not followed out of the workspace', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'tickmark-outside-'))
    await fill({ a: 'one' }, { folder: outside, around: outside.slice(0, -1) })
    await fill({ a: 'one' }, { folder: outside })
    expect(readdirSync(outside)).toEqual([])
    symlinkSync(outside, folder)
    await fill({ a: 'one' })
    expect(readdirSync(outside)).toEqual([])
    const { around: _, ...free } = { folder: outside, around: undefined }
    await openDiskStore({ ...free, name: 'pack', build: 'one' }).save(always)
    const store = openDiskStore({ folder: outside, name: 'pack', build: 'one' })
    store.set('a', 'a.md', toBytes('one'))
    await store.save(always)
    expect(readdirSync(outside)).toEqual(['pack'])
    expect(read('a')).toEqual([undefined])
    rmSync(outside, { recursive: true })
  })

  test('is not made where a link leads nowhere', async () => {
    const nowhere = join(root, '..', 'tickmark-nowhere')
    symlinkSync(nowhere, folder)
    await fill({ a: 'one' })
    expect(existsSync(nowhere)).toBe(false)
  })

  test('may hold a link in place of the file, which is replaced and not followed', async () => {
    await fill({ a: 'one' })
    const target = join(root, 'target')
    writeFileSync(target, readFileSync(pack))
    rmSync(pack)
    symlinkSync(target, pack)
    expect(read('a')).toEqual([undefined])
    await fill({ b: 'two' })
    expect(read('ab')).toEqual([undefined, 'two'])
    expect(readFileSync(target, 'utf8')).not.toContain('two')
  })
})
