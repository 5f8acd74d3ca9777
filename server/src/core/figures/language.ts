import { LOCALES } from './locales/all-locales.ts'

/** A language that Tickmark reads, as a BCP 47 tag. */
export type Language = keyof typeof LOCALES

/** All of them. */
export const LANGUAGES: readonly Language[] = Object.keys(LOCALES).filter(isLanguage)

/** Whether a word is the tag of a language that is read. */
function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LOCALES, tag)
}

/** Whether a language is Chinese, in whatever script. */
export function isChinese(language: Language): boolean {
  return language.startsWith('zh-')
}
