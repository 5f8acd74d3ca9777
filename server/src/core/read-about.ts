import type { Note } from './note/note.ts'
import { ACCESSED_FIELDS, PUBLISHED_FIELDS, TITLE_FIELDS } from './sources/article-fields.ts'
import { toIsoDate } from './sources/iso-date.ts'

/** What a note says of itself. */
export interface NoteAbout {
  readonly title: string
  /** ISO 8601. */
  readonly date: string | undefined
}

/** What a note's front matter, its first heading or, failing these, its file's name says of it. */
export function readAbout(note: Note, path: string): NoteAbout {
  return { title: readTitle(note, path), date: readDate(note) }
}

/** The title in the front matter, else the first heading, else the file's name. */
function readTitle(note: Note, path: string): string {
  const title = findField(note, TITLE_FIELDS, (field) => field || undefined)
  if (title !== undefined) return title
  for (const { block } of note.blocks) {
    if (block.kind === 'heading') return block.passages[0]?.prose.text ?? ''
  }
  return (path.split('/').at(-1) ?? path).replace(/\.\w{1,8}$/, '')
}

/** When the note was written: published, else begun. */
function readDate(note: Note): string | undefined {
  return findField(note, [...PUBLISHED_FIELDS, ...ACCESSED_FIELDS], toIsoDate)
}

function findField(
  { frontMatter }: Note,
  names: readonly string[],
  read: (field: string) => string | undefined,
): string | undefined {
  for (const name of names) {
    const field = frontMatter.fields.get(name)
    const value = typeof field === 'string' ? read(field) : undefined
    if (value !== undefined) return value
  }
  return undefined
}
