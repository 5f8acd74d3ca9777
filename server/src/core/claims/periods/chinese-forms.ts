import { type Forms, joinForms } from './forms.ts'

/**
 * How Chinese states periods, as sticky patterns over folded (Simplified) text on one line.
 * A year may be followed by a unit: 2024年 + 第四季, 去年 + 12月, 2025财年 + 第一季度; either may stand alone.
 * To add a wording, add a pattern whose groups are named as those here.
 */

const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元]'
const DAY = '3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]'
const TO = ' ?(?:至|到|-|~|—) ?'
const QUARTER = '[一二三四1-4]'
const FISCAL = '(?<fiscal>财年|会计年度|财政年度|财会年度|财务年度)'
/** Refuses 5日均線, 10日內, 3日後. */
const DAY_END = '(?![均线内后前间游元圆本])'
/** What makes two or three digits before 年 a year rather than a duration. */
const YEAR_SIGN = '(?=度|全年|第?[一二三四1-4]季|q[1-4]|[上下]半年|前[三\\d]|(?:1[0-2]|0?[1-9])月)'

/** Years; a unit may follow. */
export const CHINESE_YEAR_FORMS: Forms = joinForms(
  /(?:公元|西元)?(?<year>(?:18|19|20)\d\d) ?年度?(?!代|级)/y,
  /(?<year>[一二][〇零一二三四五六七八九]{3})年度?(?!代)/y,
  /民国 ?(?<roc>\d{2,3}) ?年度?/y,
  new RegExp(`(?<roc>1[01]\\d)年${YEAR_SIGN}度?`, 'y'),
  new RegExp(`(?<year>\\d\\d)年${YEAR_SIGN}`, 'y'),
  /(?<year>20\d\d)(?= ?(?:第[一二三四1-4]季|全年|[上下]半年))/y,
  /(?<relativeYear>去|今|明|前|后|上|本)年度?/y,
  new RegExp(`(?<year>20\\d\\d|\\d\\d) ?年?${FISCAL}`, 'y'),
  new RegExp(`(?<relativeYear>上|本)一?个?${FISCAL}`, 'y'),
  /(?<fiscal>fy) ?(?<year>20\d\d|\d\d)(?= ?(?:第|[上下]半|q[1-4]|全年))/y,
)

/** Units of a year; a year may stand before them. */
export const CHINESE_UNIT_FORMS: Forms = joinForms(
  new RegExp(`(?<month>${MONTH})月 ?(?<day>${DAY})[日号]${DAY_END}`, 'y'),
  new RegExp(
    `(?<month>${MONTH})月 ?(?<day>${DAY})[日号]?${TO}(?:(?<endMonth>${MONTH})月)?(?<endDay>${DAY})[日号]`,
    'y',
  ),
  new RegExp(`(?<month>${MONTH})月(?:份)?(?:底|末|初|中旬|上旬|下旬)?(?![子球饼薪租台亮供])`, 'y'),
  new RegExp(`(?<month>${MONTH})月?${TO}(?<endMonth>${MONTH})月(?:份)?`, 'y'),
  new RegExp(`第(?<quarter>${QUARTER})季度?`, 'y'),
  new RegExp(`(?<quarter>${QUARTER})季度`, 'y'),
  new RegExp(`第?(?<quarter>[一二三123])${TO}第?(?<endQuarter>[二三四234])季度?`, 'y'),
  /(?<quarter>首|末)季度?/y,
  /q(?<quarter>[1-4])(?![\w%])/y,
  /[前首](?<firstQuarters>[二两三23])个?季度?/y,
  /[前首](?<firstMonths>1[01]|[2-9]|十一?|[二两三四五六七八九])个?月/y,
  /(?<half>上|下)半年度?/y,
  /(?<wholeYear>全年度?|整年)/y,
)

/** Units that count only behind a year: 四季 alone are the seasons. */
export const CHINESE_BOUND_FORMS: Forms = joinForms(
  new RegExp(`(?<quarter>${QUARTER})季`, 'y'),
  /(?:年?[底末初终]|年中)/y,
  /h(?<half>[12])(?![\w%])/y,
)

/** Days and other stretches told from the reference date. */
export const CHINESE_RELATIVE_FORMS: Forms = joinForms(
  /(?:(?<relativeWeek>上|本|这)个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![期年次])/y,
  /(?<relativeWeek>上|本|这|下)个?(?:周|星期)(?![一二三四五六日天年期刊])/y,
  new RegExp(`(?<relativeMonth>上|本)个?月 ?(?<day>${DAY})[日号]`, 'y'),
  /(?<relativeMonthUnit>上|本)个?月/y,
  /(?<relativeQuarter>上|本|下)一?个?季度?(?![节])/y,
  /(?<relativeDay>昨|今)[日天](?!头条)/y,
  new RegExp(`(?<day>3[01]|[12]\\d|[1-9])日${DAY_END}`, 'y'),
)

/** Behind a date that 截至 leads: a stretch of so many months that ends there. */
export const CHINESE_ENDED =
  /止?(?:的)?(?:(?<unitTo>年度|一年|全年)|(?<monthsTo>12|十二|[369三六九])个月)/y

/** Behind a period: from there up to the reference date. */
export const CHINESE_SINCE = /(?:以来|至今|起至今)/y
