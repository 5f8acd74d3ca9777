/**
 * Abbreviations that are always followed by what they belong to: `Mr. Powell`, `No. 5`, `approx. 5%`.
 * In lower case, without the last dot.
 */
const NEVER_END: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen sgt capt col rev hon pres messrs st mt ft ' +
    'no nos fig figs eq eqs sec secs ch vol vols pp p pg art para ' +
    'vs v cf viz ca c circa approx appx est avg incl excl resp ' +
    'e.g i.e eg ie'
  ).split(' '),
)

/** Abbreviations that end a sentence only where a word follows that begins one: `sold by Apple Inc. The firm …`. */
const RARELY_END: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd llc plc bros cos mfg intl dept univ assn s.a n.v a.g s.p.a jr sr esq ph.d m.d b.a m.a ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'u.s u.k u.n e.u u.s.a a.m p.m al bn mn tn mln bln trn m b k yr yrs mo mos qtr min max nr ed eds'
  ).split(' '),
)

/** Words that begin sentences and are no part of a name. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its they their we our he his she her i you in on at by for from to with ' +
    'of as if when while after before since until during under over both each all some many most few no not ' +
    'but and or so yet however still meanwhile instead also then there here such what why how where who which ' +
    'although though because despite unlike only even about between among another other'
  ).split(' '),
)

/** Whether a word with a dot behind it never ends a sentence: `Mr`, `vs`, `approx`. */
export function isNeverEnd(word: string): boolean {
  return NEVER_END.has(word.toLowerCase())
}

/** Whether a word with a dot behind it seldom ends a sentence: `Inc`, `Jan`, `U.S`. */
export function isRareEnd(word: string): boolean {
  return RARELY_END.has(word.toLowerCase())
}

/** Whether a word with its capital letter shows that a sentence has begun. */
export function isSentenceStarter(word: string): boolean {
  return /^\p{Lu}/u.test(word) && STARTERS.has(word.toLowerCase())
}
