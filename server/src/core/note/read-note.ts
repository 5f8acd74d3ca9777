import type { Note, NoteOptions } from './note.ts'
import { NoteReader } from './note-reader.ts'

/** Reads a Markdown document. Whatever the text is, it gives a note, with a problem for what cannot be read. */
export function readNote(uri: string, text: string, options: NoteOptions): Note {
  const reader = new NoteReader(uri, options)
  reader.update(text)
  for (const _ of reader.steps());
  return reader.note
}
