import { stemmer } from 'stemmer'
import { listMatches } from '../text/list-matches.ts'
import type { Span } from '../text/span.ts'
import type { SpanSet } from '../text/span-set.ts'

/** A word or pair of characters that means something, as a term for comparing. */
export interface Word {
  readonly term: string
  readonly span: Span
  /** How much it tells: 1 for an ordinary content word, more for `H100`, less for a pair of characters. */
  readonly worth: number
}

const TOKEN =
  /[a-z][a-z0-9]{0,40}(?:[-'][a-z0-9]{1,40}){0,4}|[0-9]{1,9}[a-z][a-z0-9]{0,40}|[㐀-鿿]{1,60}/g

const STOP_WORDS = new Set(
  `a an the and or but nor so yet of in on at to for from by with without into onto over under off up down out about above below between through during after before
  is are was were be been being has have had do does did will would can could may might must shall should this that these those it its they them their he she his her we our us you your i
  as than then there here when where which who whom whose what how why if while because since until also just only even more most less least very much many some any all each every both either neither other another such
  not no said say says told according reported report reports per own same one two first second third last next year years month months week weeks day days quarter quarters ago earlier later now still already again too
  respectively around roughly nearly almost approximately some total amount number figure compared against versus s t re ve ll d`.split(
    /\s+/,
  ),
)

const GENERIC_WORDS = new Set(
  `rise fall grow increas decreas declin drop gain lose loss climb jump slip slide sink surg price cost share index compani market group firm record high low end start make take reach hit show see come go remain stay stand
  level rate chang close open expect report post total averag annual quarter monthli daili global world time worth valu stock sale took singl session list ever went wai put given turn amid also peopl person stood came count ended met ran left unit amount`.split(
    /\s+/,
  ),
)

/** Whether a term of a word says little about what a figure measures: `rate`, `rose`. */
export function isGeneric(term: string): boolean {
  return GENERIC_WORDS.has(term)
}

/** Characters that bind rather than name; folded to simplified. */
const BINDING = new Set(
  '的了在是为达至约等和及与而但其也都将被把从由于对这那一个有无没不就才还更最以可能会并或之所到则每并使让给向按据且又',
)

/** Pairs of characters that say nothing of what is measured; folded to simplified. */
const GENERIC_PAIRS = new Set(
  `公布 公告 实现 录得 报告 累计 总计 合计 单季 单月 当季 整体 集团 公司 企业 全国 国内 目前 同时 其中 今年 去年 历年 年第 位居 连续 造成 共有 约有 仍有 已有 超过 接近 不足 大约 左右 贡献 创下 创出 新高 新低 历史 科技 电子 旗下 分别 控股 银行 股份 金控 实业 生技 有限`.split(
    /\s+/,
  ),
)

/**
 * The terms of a folded text outside the taken spans: stems of Latin words, pairs of neighbouring Chinese characters.
 * Function words are left out.
 */
export function readWords(folded: string, taken: SpanSet): readonly Word[] {
  const words: Word[] = []
  for (const { 0: token, index } of listMatches(TOKEN, folded)) {
    const span = { start: index, end: index + token.length }
    if (isHan(token)) words.push(...readPairs(token, index, taken))
    else if (!taken.touches(span)) words.push(...readLatin(token, span))
  }
  return words
}

/** Whether a token is a run of Chinese characters; the others begin with a letter or digit of ASCII. */
function isHan(token: string): boolean {
  return token.charCodeAt(0) > 0x7f
}

function readLatin(token: string, span: Span): readonly Word[] {
  const plain = token.replace(/'s?$/, '')
  if (plain.length < 2 || STOP_WORDS.has(plain)) return []
  if (/\d/.test(plain)) return [{ term: plain, span, worth: 1.5 }]
  const term = stemmer(plain)
  return [{ term, span, worth: GENERIC_WORDS.has(term) ? 0.35 : 1 }]
}

function readPairs(run: string, at: number, taken: SpanSet): readonly Word[] {
  const words: Word[] = []
  for (let index = 0; index + 1 < run.length; index++) {
    const span = { start: at + index, end: at + index + 2 }
    if (taken.touches(span) || BINDING.has(run.charAt(index))) continue
    if (BINDING.has(run.charAt(index + 1))) continue
    const term = run.slice(index, index + 2)
    if (!GENERIC_PAIRS.has(term)) words.push({ term, span, worth: 0.5 })
  }
  return words
}
