import type { FileReading } from '../core/workspace.ts'

/** How much of a file is looked at to tell text from anything else. */
const SAMPLE_BYTES = 8192

/**
 * A file's bytes as text: UTF-8, or UTF-16 where a byte-order mark says so. The mark is kept.
 * Bytes that are no character become U+FFFD; a file with many NULs is not text.
 */
export function decodeText(bytes: Uint8Array): FileReading {
  const decoder = new TextDecoder(readEncoding(bytes), { ignoreBOM: true })
  if (decoder.encoding === 'utf-8' && isBinary(bytes)) {
    return { kind: 'failed', reason: { id: 'file.not-text', values: {} } }
  }
  return { kind: 'text', text: decoder.decode(bytes) }
}

function readEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Whether more than one byte in a hundred is NUL: a stray one is a slip in a text, not the mark of a binary file. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const count = sample.reduce((sum, byte) => (byte === 0 ? sum + 1 : sum), 0)
  return sample.length < count * 100 && 1 < count
}
