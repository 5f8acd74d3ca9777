import { decodeUri } from '../../text/decode-uri.ts'
import type { CitationTarget } from '../citation.ts'

/** What a link's target points to; `undefined` for an anchor in the page, mail and other schemes. */
export function readTarget(target: string): CitationTarget | undefined {
  if (/^(?:https?:\/\/|doi:)./i.test(target)) return { kind: 'address', address: target }
  if (/^[a-z][a-z\d+.-]{1,30}:/i.test(target) || target.startsWith('//')) return undefined
  const path = decodeUri(target.replace(/[#?].{0,2000}$/s, ''))
  return path === '' ? undefined : { kind: 'file', path }
}
