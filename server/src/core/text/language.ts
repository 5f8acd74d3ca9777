/** The languages Tickmark reads, as BCP 47 tags. */
export type Language = 'en' | 'zh-Hant' | 'zh-Hans'
