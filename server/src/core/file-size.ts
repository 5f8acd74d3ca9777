import type { Message } from './text/message.ts'

const MEGABYTE = 1024 * 1024
const LARGEST_MEGABYTES = 32

/** Larger files are not read: no note, article or bibliography comes near it. */
export const LARGEST_FILE_BYTES = LARGEST_MEGABYTES * MEGABYTE

/** Why a file of that many bytes is not read. */
export function tooLarge(bytes: number): Message {
  const size = Math.round(bytes / MEGABYTE)
  return { id: 'file.too-large', values: { size, limit: LARGEST_MEGABYTES } }
}
