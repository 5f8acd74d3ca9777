/** Encodings of Chinese that are tried where nothing says which it is. */
const CHINESE_ENCODINGS = ['gb18030', 'big5'] as const

/** A page's own word for its encoding. */
const CHARSET = /<meta\s[^<>]{0,200}charset\s?=\s?["']?(?<label>[\w-]{2,20})/i

/** How far into a page its encoding may stand. */
const LONGEST_HEAD = 2048

/** Characters that make up a good part of any Chinese text, in both scripts; among rare characters, which wrong bytes turn into, they are none. */
const COMMON: ReadonlySet<string> = new Set(
  '的一是不了在人有我他這这中大來来上國国個个到說说們们為为子和你地出道也時时年得就那要下以生會会自著着去之過过家學学對对可她裡里後后小麼么心多天而能好都然沒没日於于起還还發发成事只作當当想看文無无開开手十用主行方又如前所本見见經经頭头面公同三已老從从動动兩两長长' +
    '億亿元萬万月季營营收業业司率增減减額额價价場场銷销售利淨净資资產产股市值第二四五六七八九百千台臺美金單单位項项目計计總总合比分數数量度份期名稱称區区進进口費费支',
)

/** Chinese characters needed to tell an encoding by them, and the share of common ones among them. */
const FEWEST = 4
const SHARE = 0.2

/** The encoding of bytes that are plainly no UTF-8: the one that a page names, else the one in which they are everyday Chinese. */
export function findOlderEncoding(sample: Uint8Array): string | undefined {
  if (isMostlyUtf8(sample)) return undefined
  const told = CHARSET.exec(decode(sample.subarray(0, LONGEST_HEAD), 'latin1') ?? '')?.groups?.label
  if (told !== undefined && !/^utf-?(?:8|16)/i.test(told) && decode(sample, told) !== undefined)
    return told
  const scores = CHINESE_ENCODINGS.map((encoding) => scoreChinese(decode(sample, encoding, true)))
  const best = Math.max(...scores)
  return SHARE <= best ? CHINESE_ENCODINGS[scores.indexOf(best)] : undefined
}

/** Whether more characters beyond ASCII are whole than broken. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = decode(sample, 'utf-8') ?? ''
  if (!text.includes('\uFFFD')) return true
  let [whole, broken] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) broken++
    else if (0x7f < unit) whole++
  }
  return broken <= whole
}

/** The bytes as text; nothing where the encoding is unknown, or where they are none and it should be fatal. The sample may end within a character. */
function decode(sample: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(sample, { stream: true })
  } catch {
    return undefined
  }
}

/** The share of everyday characters among the Chinese ones. */
function scoreChinese(text: string | undefined): number {
  const characters = text?.match(/\p{Script=Han}/gu) ?? []
  if (characters.length < FEWEST) return 0
  return characters.filter((character) => COMMON.has(character)).length / characters.length
}
