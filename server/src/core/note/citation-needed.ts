import type { Language } from '../text/language.ts'

/** The words of a source that is still to be found, as readers of each language know them. */
export const CITATION_NEEDED: Readonly<Record<Language, string>> = {
  en: 'citation needed',
  'zh-Hant': '來源請求',
  'zh-Hans': '来源请求',
}

const STUBS: ReadonlySet<string> = new Set(Object.values(CITATION_NEEDED))

/** Whether a definition's text only says that its source is still to be found, so that it defines nothing. */
export function isCitationNeeded(text: string): boolean {
  const words = text.trim().toLowerCase()
  return STUBS.has(words) || STUBS.has(words.replace(/^\[(?<inner>[^[\]]{1,40})\]$/, '$<inner>'))
}
