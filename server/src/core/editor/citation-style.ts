import type { CitationKind } from '../note/citation.ts'
import type { PassageKind } from '../note/note.ts'
import type { EditorNote } from './editor-note.ts'
import type { CitationStyle } from './fix.ts'

const STYLES: Readonly<Partial<Record<CitationKind, CitationStyle>>> = {
  footnote: 'footnote',
  'inline-note': 'footnote',
  pandoc: 'pandoc',
  'bare-key': 'pandoc',
  link: 'link',
  wikilink: 'wikilink',
}

/** Passages whose citations are evidence or name a table's source, and say nothing about the style of sentences. */
const EVIDENCE: ReadonlySet<PassageKind> = new Set(['footnote', 'inline-note', 'source-line'])

/** The style that most citations of a note have; the given one where none or as many have it. */
export function findStyle({ citations }: EditorNote, fallback: CitationStyle): CitationStyle {
  const counts = new Map<CitationStyle, number>([[fallback, 0.5]])
  for (const { citation, placed } of citations) {
    const style = STYLES[citation.kind]
    const passage = placed.block.passages[citation.passage]
    if (style && passage && !EVIDENCE.has(passage.kind))
      counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one)
  return first?.[0] ?? fallback
}

const CLOSING = /[.!?。！？．]["'”’」』）)]{0,3}$/

/** Whether the note puts its marks behind a sentence's closing punctuation; without a habit, Chinese and English do so alike. */
export function putsMarksBehind({ note, citations }: EditorNote): boolean {
  let behind = 0
  for (const { citation, span } of citations) {
    if (citation.kind !== 'footnote') continue
    if (CLOSING.test(note.text.slice(Math.max(0, span.start - 4), span.start))) behind++
    else if (/^[.!?。！？．]/.test(note.text.slice(span.end, span.end + 1))) behind--
  }
  return 0 <= behind
}
