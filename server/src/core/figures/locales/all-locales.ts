import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import { FRENCH } from './fr.ts'
import type { Locale } from './locale.ts'
import { CHINESE } from './zh.ts'

/** Every language that figures are read in, by its BCP 47 tag. Here a language is added. */
export const LOCALES = {
  en: ENGLISH,
  'zh-Hant': CHINESE,
  'zh-Hans': CHINESE,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
} as const satisfies Readonly<Record<string, Locale>>
