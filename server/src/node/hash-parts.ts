import { createHash } from 'node:crypto'

/** SHA-256 of texts as a word; each counts with its length, so that none can pass for the end of another. */
export function hashParts(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\n`).update(part)
  return hash.digest('hex')
}
