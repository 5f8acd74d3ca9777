import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceCard } from './cite.ts'
import { LANGUAGES } from './language.ts'
import { createRandom } from './random.ts'
import { writeNote } from './write-note.ts'
import { writeSource } from './write-source.ts'

/** Which workspace to write. */
export interface WorkspaceOptions {
  readonly seed: number
  readonly notes: number
  /** About how large a note is, in bytes of UTF-8. */
  readonly noteBytes: number
  /** How many saved articles; one for twenty notes, from 10 to 300, where this is left out. */
  readonly sources?: number
}

/** What was written. */
export interface WrittenWorkspace {
  /** The notes' paths in the folder. */
  readonly notes: readonly string[]
  /** What notes can cite. */
  readonly cards: readonly SourceCard[]
  /** The bytes of all notes. */
  readonly bytes: number
}

const NOTES_A_FOLDER = 100

/** Of a Chinese note, whose citations are ASCII. */
const BYTES_A_UNIT = 2.3

/**
 * Fills a folder with notes in three languages and the saved articles that they cite.
 * The articles state what the notes state; some of it differs.
 */
export function writeWorkspace(folder: string, options: WorkspaceOptions): WrittenWorkspace {
  const { seed, notes: count, noteBytes } = options
  const sourceCount = options.sources ?? Math.min(300, Math.max(10, Math.round(count / 20)))
  mkdirSync(join(folder, 'sources'), { recursive: true })
  const cards: SourceCard[] = []
  for (let index = 0; index < sourceCount; index++) {
    const { card, text } = writeSource({ seed, index })
    cards.push(card)
    writeFileSync(join(folder, 'sources', `${card.key}.md`), text)
  }
  const notes: string[] = []
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const path = `notes/${Math.floor(index / NOTES_A_FOLDER)}/note-${index}.md`
    if (index % NOTES_A_FOLDER === 0) mkdirSync(join(folder, path, '..'), { recursive: true })
    const text = writeWorkspaceNote(seed + index, noteBytes, cards)
    writeFileSync(join(folder, path), text)
    notes.push(path)
    bytes += Buffer.byteLength(text)
  }
  return { notes, cards, bytes }
}

/** A note that cites a handful of the sources. What runs over and the definitions at the end add some 600 bytes. */
function writeWorkspaceNote(seed: number, bytes: number, cards: readonly SourceCard[]): string {
  const random = createRandom(seed)
  const language = LANGUAGES[seed % LANGUAGES.length] ?? 'en'
  const sources = Array.from(
    { length: random.integer(3, 8) },
    () => cards[random.integer(0, cards.length - 1)],
  ).filter((card) => card !== undefined)
  const length = Math.max(1, bytes - 600) / (language === 'en' ? 1 : BYTES_A_UNIT)
  return writeNote({ seed, length, language, sources })
}
