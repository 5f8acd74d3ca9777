import type { FrontMatterValue } from './front-matter.ts'

/** What can be read of broken YAML: `key: value` by line, and lists below a key without a value. */
export function readFrontMatterLines(source: string): ReadonlyMap<string, FrontMatterValue> {
  const fields = new Map<string, FrontMatterValue>()
  let list: string[] | undefined
  for (const line of listLines(source)) {
    const item = readItem(line)
    if (item !== undefined) {
      list?.push(cleanText(unquote(item)))
      continue
    }
    const { key, value } = readKey(line)
    if (key === undefined) continue
    list = value === '' ? [] : undefined
    if (!fields.has(key)) fields.set(key, list ?? cleanText(unquote(value)))
  }
  return fields
}

/** Whether reading line by line loses nothing: `title: a: b` is broken YAML, but nobody takes it for anything else. */
export function isReadByLine(source: string): boolean {
  return listLines(source).every((line) => {
    if (line.trim() === '' || line.startsWith('#')) return true
    const { key, value } = readKey(line)
    const text = readItem(line) ?? (key === undefined ? undefined : value)
    return text !== undefined && isPlain(text)
  })
}

/** Whether a value means its own words: it is quoted, a wikilink, or begins with no sign of YAML. */
function isPlain(value: string): boolean {
  return cleanText(unquote(value)) !== value || !/^[[{"'|>&*!]/.test(value)
}

function listLines(source: string): readonly string[] {
  return source.split(/\r\n|\n|\r/)
}

/** The value of an item of a list. */
function readItem(line: string): string | undefined {
  return /^\s{0,20}- (?<value>.{1,2000})/.exec(line)?.groups?.value?.trim()
}

/** A key in lower case, and its value. */
function readKey(line: string): { readonly key: string | undefined; readonly value: string } {
  const { key, value = '' } = KEY_LINE.exec(line)?.groups ?? {}
  return { key: key?.trim().toLowerCase(), value: value.trim() }
}

/** Takes `key: value` and `鍵：值` at the start of a line; refuses comments and indented lines. */
const KEY_LINE = /^(?<key>[^\s:：#"'[\]{}-][^:：]{0,80})(?::(?=\s|$)|：)(?<value>.{0,4000})/s

function unquote(text: string): string {
  return /^(["']).{0,4000}\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text
}

/** A value without the brackets of a wikilink around it: `[[Name|alias]]` is `Name`. */
export function cleanText(text: string): string {
  const name = /^\[\[([^[\]]{1,500})\]\]$/.exec(text)?.[1]
  return name === undefined ? text : (name.split(/[|#]/, 1)[0] ?? '').trim()
}
