/** How many characters of a line say that a source follows: 8 for `Source: Reuters`; 0 for any other line. */
export function countSourcePrefix(line: string): number {
  const match = SOURCE_PREFIX.exec(line.slice(0, 80))
  return match?.[0].length ?? 0
}

const WORDS =
  'data sources?|sources?|sourced from|資料來源|數據來源|資料出處|來源|出處|资料来源|数据来源|资料出处|来源|出处'

/** Takes `Source: `, `— Sources：`, `資料來源：`; refuses `The source: …` and `Sources of growth`. */
const SOURCE_PREFIX = new RegExp(
  `^\\s{0,8}(?:[—–-]{1,2}\\s{0,2})?(?:${WORDS})(?:\\(s\\))?\\s{0,3}[:：]\\s{0,3}`,
  'i',
)

/** Whether a title says that sources are listed below it: `References`, `參考資料`, `Sources:`. */
export function isSourcesTitle(title: string): boolean {
  return SOURCES_TITLE.test(
    title
      .trim()
      .replace(/[:：]$/, '')
      .trim(),
  )
}

/** Takes the title alone, numbered or not: `7. References`. */
const SOURCES_TITLE =
  /^(?:[\d一二三四五六七八九十]{1,3}[.、．]?\s{0,2})?(?:data sources?|sources?|references?|bibliography|works cited|sources (?:and|&) references|citations|further reading and sources|資料來源|參考資料|參考來源|參考文獻|參考書目|引用資料|引用來源|引用文獻|資料出處|來源|出處|资料来源|参考资料|参考来源|参考文献|参考书目|引用资料|引用来源|引用文献|资料出处|来源|出处)$/i
