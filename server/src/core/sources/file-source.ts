import type { PlacedBlock } from '../note/note.ts'
import type { Span } from '../text/span.ts'
import { toIdentity } from './identity.ts'
import { toSketch } from './sketch.ts'
import type { Source } from './source.ts'

/** A file that is one source, and its text as blocks. */
export interface SavedFile {
  readonly uri: string
  /** Relative to its workspace folder, with `/`. */
  readonly path: string
  readonly text: string
  readonly blocks: readonly PlacedBlock[]
}

/** What a file says of itself as a source. */
export interface FileFields {
  readonly key?: string | undefined
  readonly keySpan?: Span
  readonly title?: string | undefined
  readonly authors?: readonly string[]
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly accessed?: string | undefined
  readonly address?: string | undefined
}

/** The source that a file is. Where it says nothing of its key or title, its name does. */
export function toFileSource({ uri, path, text, blocks }: SavedFile, fields: FileFields): Source {
  const { address } = fields
  return {
    id: uri,
    kind: 'article',
    uri,
    key: fields.key ?? nameFile(path),
    span: { start: 0, end: text.length },
    keySpan: fields.keySpan ?? { start: 0, end: 0 },
    title: fields.title ?? nameFile(path),
    authors: fields.authors ?? [],
    publisher: fields.publisher,
    published: fields.published,
    accessed: fields.accessed,
    address,
    identity: address === undefined ? undefined : toIdentity(address),
    ties: [],
    blocks,
    hasText: blocks.some(hasWords),
    sketch: toSketch(blocks),
  }
}

/** What a file is called, without folders and ending. */
export function nameFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.replace(/\.[^.]{1,10}$/, '')
}

function hasWords({ block }: PlacedBlock): boolean {
  return block.passages.some(({ prose }) => prose.text.trim() !== '')
}
