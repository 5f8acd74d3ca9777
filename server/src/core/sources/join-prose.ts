import { createProseWriter } from '../note/prose-writer.ts'
import type { Prose } from '../text/prose.ts'

/** The prose of several proses, one behind the other. */
export function joinProse(parts: readonly Prose[]): Prose {
  const writer = createProseWriter()
  for (const part of parts) {
    for (const piece of part.pieces) {
      const text = part.text.slice(piece.at, piece.at + piece.length)
      writer.replace(text, piece.source, text)
    }
  }
  return writer.finish()
}
