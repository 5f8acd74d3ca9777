import type { Citation } from '../../../server/src/core/note/citation.ts'
import { findCoverage } from '../../../server/src/core/note/coverage.ts'
import { listFigures, type Note, type Passage } from '../../../server/src/core/note/note.ts'
import { readNote } from '../../../server/src/core/note/read-note.ts'
import { MARK } from '../../../server/src/core/text/prose.ts'

/** A note in English dollars, in which `$` is no mathematics. */
export function read(text: string): Note {
  return readNote('memory:/note.md', text, { dollar: 'USD', mathematics: false })
}

/** A Quarto document. */
export function readQuarto(text: string): Note {
  return readNote('memory:/note.qmd', text, { dollar: 'USD', mathematics: true })
}

export function listPassages(note: Note): readonly Passage[] {
  return note.blocks.flatMap(({ block }) => block.passages)
}

/** The prose of each passage, a run of marks as one `◊`. */
export function printProse(note: Note): readonly string[] {
  return listPassages(note).map(({ prose }) => printMarks(prose.text))
}

/** The sentences of each passage. */
export function printSentences(note: Note): readonly string[] {
  return listPassages(note).flatMap(({ prose, sentences }) =>
    sentences.map(({ start, end }) => printMarks(prose.text.slice(start, end))),
  )
}

function printMarks(text: string): string {
  return text.replaceAll(new RegExp(`${MARK}+`, 'g'), '◊')
}

/** The characters of the file that citations are written in, with what they point to. */
export function printCitations(note: Note): readonly string[] {
  return note.blocks.flatMap(({ block, start }) =>
    block.citations.map(({ kind, span, target }) => {
      const written = note.text.slice(start + span.start, start + span.end)
      return `${written} ${kind} ${printTarget(target)}`
    }),
  )
}

function printTarget(target: Citation['target']): string {
  switch (target.kind) {
    case 'footnote':
      return `^${target.label}`
    case 'key':
      return `@${target.key}`
    case 'address':
      return target.address
    case 'file':
      return target.path
    case 'number':
      return `[${target.number}]`
    case 'text':
      return `"${target.text}"`
    case 'own':
      return 'own'
  }
}

/** Each figure of a note, in the file's characters, with what covers it. */
export function printCoverage(note: Note, scope: 'sentence' | 'paragraph'): readonly string[] {
  const coverage = findCoverage(note.blocks, scope)
  return listFigures(note.blocks).map(({ figure, span }) => {
    const found = coverage.get(figure) ?? []
    const marks = found.map(({ citation, placed }) =>
      note.text.slice(placed.start + citation.span.start, placed.start + citation.span.end),
    )
    return [note.text.slice(span.start, span.end), ...marks].join(' ')
  })
}
