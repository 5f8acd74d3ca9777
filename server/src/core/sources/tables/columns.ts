import { isDate, isNumber, isYear } from './cell-kinds.ts'
import { type DateOrder, findDateOrder } from './print-period.ts'
import { type SourceRow, textOf } from './table.ts'

/**
 * What a column holds: numbers that are evidence, words that say what a row is about, when it was, in what its numbers are counted,
 * or nothing that helps.
 */
export type ColumnKind = 'value' | 'label' | 'period' | 'unit' | 'silent'

/** What is known of a column. */
export interface Column {
  readonly kind: ColumnKind
  /** Its header, as it was written. */
  readonly header: string
  /** Of dates, which number comes first. */
  readonly order: DateOrder
  /** Whether its numbers are whole and some of them are large: without a unit such numbers count something. */
  readonly counts: boolean
}

/** Rows looked at to tell what a column holds. */
const SAMPLE = 500

// Takes `Year`, `fiscal_year`, `Quarter`, `quarter ended`, `Date`, 年度, 月份, 資料時間.
const PERIOD_HEADER =
  /^(?:(?:fiscal|calendar|financial|reporting)[ _]?)?(?:years?|months?|quarters?|qtr|dates?|day|week|period|time|fy|yr|half|as of|as_of)(?:[ _](?:end(?:ed|ing)?|of .{1,20}))?$|^(?:會計|会计|財政|财政|民國|民国|西元|資料|资料|統計|统计|公布|報告|报告)?(?:年度?|年份|年月|月份?|季度?|季別|季别|日期|時間|时间|期間|期间|期別|期别)$/i

// Takes `Unit`, `units`, `Currency`, 單位, 幣別.
const UNIT_HEADER = /^(?:units?(?: of measure)?|currency|單位|单位|幣別|币种|幣種)$/i

// Takes headers of numbers that name and do not measure: `ID`, `Ticker`, `Rank`, 股票代號, 排名.
const NAMING_HEADER =
  /^(?:#|(?:.{0,20}[ _])?(?:id|code|isin|cik|zip|phone|fax|postcode)|ticker|symbol|rank(?:ing)?|no\.?|index|row|lat(?:itude)?|lon(?:gitude)?|url|link|notes?|comments?|sources?|footnotes?|.{0,6}(?:序號|編號|代號|代碼|排名|名次|電話|郵遞區號|备注|備註|附註|来源|來源|序号|编号|代号|代码|电话|邮编))$/i

/** What each column holds, told by its header and its cells. */
export function readColumns(
  headers: readonly string[],
  rows: readonly SourceRow[],
): readonly Column[] {
  return headers.map((header, column) => {
    const texts = rows
      .slice(0, SAMPLE)
      .map((row) => textOf(row.cells[column]))
      .filter((text) => text !== '')
    const kind = findKind(header, texts)
    return { kind, header, order: findDateOrder(texts), counts: kind === 'value' && isCount(texts) }
  })
}

function findKind(header: string, texts: readonly string[]): ColumnKind {
  if (UNIT_HEADER.test(header)) return 'unit'
  if (PERIOD_HEADER.test(header)) return 'period'
  if (NAMING_HEADER.test(header)) return 'silent'
  const isMostly = (holds: (text: string) => boolean) =>
    texts.length < 2 * texts.filter(holds).length
  if (isMostly(isDate)) return 'period'
  if (!isMostly(isNumber)) return 'label'
  if (!texts.every(isYear)) return 'value'
  // A column of years without a name is one; under a name nobody knows whether it counts or dates.
  return header === '' ? 'period' : 'silent'
}

const LEAST_COUNT = 1000

/** As in notes, a number without a unit counts only from a thousand on; the others of its column then count too. */
function isCount(texts: readonly string[]): boolean {
  const numbers = texts.filter(isNumber)
  const plain = numbers.map((text) => text.replace(/[,\u00A0\u202F '’]/g, ''))
  return (
    plain.every((text) => /^[-−–(]?\d{1,15}\)?$/.test(text)) &&
    plain.some((text) => LEAST_COUNT <= Number(text.replace(/\D/g, '')))
  )
}
