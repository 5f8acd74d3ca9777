/** Whether words say that a value is the author's own: `own calculation`, `本研究估算`, `資料來源：筆者推算`. */
export function isOwnWords(words: string): boolean {
  const bare = words
    .trim()
    .replace(SOURCE_PREFIX, '')
    .replace(/[.。]$/, '')
    .trim()
  return bare.length < 80 && (ENGLISH.test(bare) || CHINESE.test(bare))
}

const SOURCE_PREFIX = /^(?:sources?|資料來源|資料来源|资料来源|來源|来源)\s{0,3}[:：]\s{0,3}/i

/** Takes `own calculation`, `author's estimates`, `our analysis`, `based on my own calculations`; refuses `calculation` alone. */
const ENGLISH =
  /^(?:based on )?(?:the )?(?:my|our|own|author|authors|author['’]s|authors['’])(?: own)? (?:calculation|computation|estimate|estimation|analysis|arithmetic|projection|work)s?(?: based on [^.]{1,60})?$/i

/** Takes 本研究估算, 筆者推算, 作者自行計算, 自行整理; refuses 估算 alone and 公司估算. */
const CHINESE =
  /^(?:(?:由|依|依據|根據|根据)?(?:本研究|本文|本報告|本报告|筆者|笔者|作者|本人|我們|我们|自行|自己)(?:自行|自己|的)?)(?:估算|估計|估计|推算|推估|計算|计算|試算|试算|測算|测算|換算|换算|整理|彙整|汇整|分析|預估|预估)$/

/** Whether a citation key marks the author's own: `own-calc` in `[@own-calc]`. */
export function isOwnKey(key: string): boolean {
  return /^own(?:[-_]?(?:calc|calcs|calculation|calculations|estimate|estimates|analysis))?$/i.test(
    key,
  )
}

/**
 * Whether a comment marks the author's own.
 * ```
 * <!-- source: own calculation -->
 * ```
 */
export function isOwnComment(html: string): boolean {
  const words = /^<!--(?<words>[^<>]{1,120})-->$/.exec(html.trim())?.groups?.words ?? ''
  return SOURCE_PREFIX.test(words.trim()) && isOwnWords(words)
}
