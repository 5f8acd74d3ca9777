import { isChinese } from '../figures/language.ts'
import type { Note } from '../note/note.ts'
import type { Source } from '../sources/source.ts'
import { decodeUri } from '../text/decode-uri.ts'
import { toPlainLine, toWebTarget } from './escape-markdown.ts'
import { printRelativePath } from './relative-path.ts'

/** What stands behind `[^label]: `: the title linked to its address, publisher and date. */
export function printDefinition(note: Note, source: Source): string {
  const target = linkTargetOf(note, source)
  const title = escapeWords(titleOf(source))
  const parts = [
    target === undefined ? title : `[${title}](${target})`,
    source.publisher && escapeWords(source.publisher),
    source.published,
  ]
  const words = parts.filter(Boolean).join(isChinese(note.language) ? '，' : ', ')
  return target === undefined ? `${words} ${printKey(source)}` : words
}

/** A citation in parentheses that links to the source, as the language writes them: ` ([Reuters](https://…))`. */
export function printLinkCitation(note: Note, source: Source): string | undefined {
  const target = linkTargetOf(note, source)
  if (target === undefined) return undefined
  const link = `[${escapeWords(source.publisher ?? titleOf(source))}](${target})`
  return isChinese(note.language) ? `（${link}）` : `(${link})`
}

/** A wikilink to a source's file, by its name. */
export function printWikilink(source: Source): string | undefined {
  const name = decodeName(source.uri).replace(/\.[A-Za-z]{1,10}$/, '')
  return source.kind !== 'article' || /[[\]|#^]/.test(name) ? undefined : `[[${name}]]`
}

/** A citation key in brackets, braced where Pandoc would not read it to its end: `[@smith2020]`, `[@{two words}]`. */
export function printKey({ key }: Source): string {
  const plain = /^[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*$/u.test(key.slice(0, 500))
  return plain ? `[@${key}]` : `[@{${toPlainLine(key).replace(/[{}]/g, '')}}]`
}

/** Plain text as Markdown, with a backslash only where a character would be markup. */
export function escapeWords(text: string): string {
  return toPlainLine(text).replace(/[\\`*_[\]<>|~]|&(?=[#\w])|!(?=\[)|\^(?=\[)/g, '\\$&')
}

function titleOf(source: Source): string {
  return toPlainLine(source.title ?? '') || source.key
}

/** The web address, else the path from the note to the source's file. */
function linkTargetOf(note: Note, source: Source): string | undefined {
  const web = toWebTarget(source.address)
  if (web !== undefined || source.kind !== 'article') return web
  return printRelativePath(note.uri, source.uri)
}

function decodeName(uri: string): string {
  return decodeUri(uri.slice(uri.lastIndexOf('/') + 1))
}
