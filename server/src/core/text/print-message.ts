import type { Locale, Message, Messages } from './message.ts'
import { MESSAGES_EN } from './messages/en.ts'
import { MESSAGES_ZH_CN } from './messages/zh-cn.ts'
import { MESSAGES_ZH_TW } from './messages/zh-tw.ts'

const MESSAGES: Readonly<Record<Locale, Messages>> = {
  en: MESSAGES_EN,
  'zh-tw': MESSAGES_ZH_TW,
  'zh-cn': MESSAGES_ZH_CN,
}

/** The message in words. A place without a value stays as it is written. */
export function printMessage(message: Message, locale: Locale): string {
  return MESSAGES[locale][message.id].replace(/\{(\w{1,40})\}/g, (place, name: string) =>
    String(message.values[name] ?? place),
  )
}

/** The nearest of our locales to a BCP 47 tag or POSIX locale: `zh-Hant-HK`, `zh_TW.UTF-8`; English for anything unknown. */
export function toLocale(tag: string | undefined): Locale {
  const parts = (tag ?? '').toLowerCase().split(/[-_.@]/)
  if (parts[0] !== 'zh') return 'en'
  return ['tw', 'hk', 'mo', 'hant'].some((part) => parts.includes(part)) ? 'zh-tw' : 'zh-cn'
}
