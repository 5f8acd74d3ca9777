import { findOlderEncoding } from './older-encoding.ts'
import type { FileReading } from './workspace.ts'

/** How much of a file is looked at to tell text from anything else. */
const SAMPLE_BYTES = 8192

/** Slips that even the shortest text may have. */
const FEW_FAULTS = 8

/**
 * A file's bytes as text: UTF-8, UTF-16 where a byte-order mark says so, or an older encoding where the bytes are plainly no UTF-8
 * and tell which it is. The mark is kept.
 * Bytes that are no character become U+FFFD, with a problem beside the text; a file full of them is not text.
 */
export function decodeText(bytes: Uint8Array): FileReading {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const marked = readMark(bytes)
  const encoding = marked ?? findOlderEncoding(sample)
  if (encoding !== undefined && (marked !== undefined || !hasNuls(sample)))
    return { kind: 'text', text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) }
  if (isBinary(sample)) return { kind: 'failed', reason: { id: 'file.not-text', values: {} } }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const line = findInvalidLine(bytes, text)
  if (line === undefined) return { kind: 'text', text }
  return { kind: 'text', text, problem: { id: 'file.invalid-utf8', values: { line } } }
}

/** The encoding that a byte-order mark tells, if not UTF-8. */
function readMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Whether more than one byte in a hundred is NUL, or one in ten is no part of a text: a stray one is a slip. */
function isBinary(sample: Uint8Array): boolean {
  const faults = countControls(sample).controls + countInvalid(sample)
  return hasNuls(sample) || (FEW_FAULTS < faults && sample.length < faults * 10)
}

function hasNuls(sample: Uint8Array): boolean {
  const { nuls } = countControls(sample)
  return 1 < nuls && sample.length < nuls * 100
}

/** Control characters, but for those that texts hold. A plain loop, since every file goes through it. */
function countControls(sample: Uint8Array) {
  let nuls = 0
  let controls = 0
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] ?? 0
    if (byte === 0) nuls++
    if ((byte < 0x20 && !isText(byte)) || byte === 0x7f) controls++
  }
  return { nuls, controls }
}

/** Tab, line feed, form feed, carriage return, escape. */
function isText(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d || byte === 0x1b
}

/** Sequences that are no UTF-8. The sample may end within a character; U+FFFD may stand there by itself. */
function countInvalid(sample: Uint8Array): number {
  const text = new TextDecoder().decode(sample, { stream: true })
  const marks = text.split('\uFFFD').length - 1
  if (marks === 0) return 0
  const written = count(
    sample,
    (byte, index) => byte === 0xef && sample[index + 1] === 0xbf && sample[index + 2] === 0xbd,
  )
  return marks - written
}

function count(bytes: Uint8Array, isCounted: (byte: number, index: number) => boolean): number {
  return bytes.reduce((sum, byte, index) => (isCounted(byte, index) ? sum + 1 : sum), 0)
}

/** The number, from 1, of the first line with bytes that are no UTF-8: there the text written back is another. */
function findInvalidLine(bytes: Uint8Array, text: string): number | undefined {
  if (!text.includes('\uFFFD')) return undefined
  const written = new TextEncoder().encode(text)
  const at = written.findIndex((byte, index) => byte !== bytes[index])
  return at < 0 ? undefined : 1 + count(bytes.subarray(0, at), (byte) => byte === 0x0a)
}
