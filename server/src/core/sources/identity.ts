import { decodeUri } from '../text/decode-uri.ts'

/** Query parameters that only tell who shared a link; what begins with `utm_` or `guce_` is one too. */
const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'vero_id',
  'oly_enc_id',
  'oly_anon_id',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '__twitter_impression',
  'guccounter',
  'ref_src',
  'ref_url',
  'cmpid',
  's_cid',
  'spm',
  'smid',
  'ito',
])

// Takes `10.1038/s41586-024-07566-y`, also behind `doi:`, `DOI: ` and a resolver's address.
// Refuses `10.5` and other numbers: a DOI has four digits or more, a slash and a suffix.
const DOI =
  /^(?:doi:\s{0,3}|(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org\/)?(?<doi>10\.\d{4,9}(?:\.\d{1,9}){0,4}(?:\/|%2f)[^\s?#]{1,500})/i

/** Hex digits of percent signs that stand for characters which need none: letters, digits, `-`, `.`, `_`, `~`. */
const UNRESERVED = /^[A-Za-z0-9\-._~]$/

/**
 * What an address points to, for comparing: two addresses of one page have one identity.
 * `https://www.Example.com/a/?utm_source=x#top` and `http://example.com/a` give `example.com/a`,
 * `https://doi.org/10.1000/ABC` and `doi:10.1000/abc` give `doi:10.1000/abc`.
 * `undefined` for what is neither an http(s) address nor a DOI.
 */
export function toIdentity(address: string): string | undefined {
  const trimmed = address.trim().replace(/^<|>$/g, '')
  const doi = DOI.exec(trimmed)?.groups?.doi
  if (doi) return `doi:${dropStop(decodeUri(doi)).toLowerCase()}`
  if (!/^https?:\/\//i.test(trimmed)) return undefined
  const url = readUrl(trimmed)
  return url && printIdentity(url)
}

/** Whether a text is an address that can be a source's: http, https or a DOI. */
export function isAddress(text: string): boolean {
  return toIdentity(text) !== undefined
}

/** The full stop of a sentence is no part of the DOI that ends it. */
function dropStop(doi: string): string {
  return doi.replace(/[.,;]{1,3}$/, '')
}

function readUrl(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

function printIdentity(url: URL): string {
  const host = url.host.replace(/^(?:www\.){1,9}(?=[^.:])/, '').replace(/:(?:80|443)$/, '')
  const path = dropClosingSlashes(toPlainEscapes(url.pathname))
  return host + path + printQuery(url.search)
}

function dropClosingSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

function printQuery(search: string): string {
  const parameters = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter))
  return parameters.length === 0 ? '' : `?${toPlainEscapes(parameters.join('&'))}`
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0]?.toLowerCase() ?? ''
  return /^(?:utm|guce)_/.test(name) || TRACKING_PARAMETERS.has(name)
}

/** One spelling for each character: `%7E` is `~`, and hex digits are upper case. */
function toPlainEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (written) => {
    const character = String.fromCharCode(Number.parseInt(written.slice(1), 16))
    return UNRESERVED.test(character) ? character : written.toUpperCase()
  })
}
