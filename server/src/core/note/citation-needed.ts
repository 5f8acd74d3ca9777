import type { Language } from '../figures/language.ts'

const ENGLISH = 'citation needed'

/** The words of a source that is still to be found, as readers of each language know them. */
const CITATION_NEEDED: Readonly<Partial<Record<Language, string>>> = {
  en: ENGLISH,
  'zh-Hant': '來源請求',
  'zh-Hans': '来源请求',
}

/** The words of a source that is still to be found; in English where a language has none here. */
export function printCitationNeeded(language: Language): string {
  return CITATION_NEEDED[language] ?? ENGLISH
}

const STUBS: ReadonlySet<string> = new Set(Object.values(CITATION_NEEDED))

/** Whether a definition's text only says that its source is still to be found, so that it defines nothing. */
export function isCitationNeeded(text: string): boolean {
  const words = text.trim().toLowerCase()
  return STUBS.has(words) || STUBS.has(words.replace(/^\[(?<inner>[^[\]]{1,40})\]$/, '$<inner>'))
}
