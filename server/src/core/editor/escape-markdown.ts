/**
 * Text as Markdown that shows exactly that text on one line: no markup, link, address, HTML or entity in it takes effect.
 * Control characters, and those that turn the reading direction, are dropped.
 */
export function escapeMarkdown(text: string): string {
  return toPlainLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** Text on one line, without what could not be seen or would disturb the lines around it. */
export function toPlainLine(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')
    .trim()
}

/** A Markdown link whose words are shown as they are. The target must be an address that `toLinkTarget` gave. */
export function printLink(words: string, target: string | undefined): string {
  return target === undefined ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](${target})`
}

/** An address that ends nowhere but at the bracket of a Markdown link. */
export function toLinkTarget(uri: string): string {
  return toPlainLine(uri).replace(/[\s()<>[\]\\`|"]/g, encodeCharacter)
}

/** A web address to link to; `undefined` for one that is none, such as `javascript:` or `command:`. */
export function toWebTarget(address: string | undefined): string | undefined {
  const full = address
    ?.replace(/^doi:\s{0,4}/i, 'https://doi.org/')
    .replace(/^10\.\d/, 'https://doi.org/$&')
  if (full === undefined || !/^https?:\/\//i.test(full)) return undefined
  try {
    return toLinkTarget(new URL(full).href)
  } catch {
    return undefined
  }
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`
}
