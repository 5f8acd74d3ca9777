import { MARK } from '../text/prose.ts'

/** Whether a paragraph leads in to what stands below it: it ends with a colon, marks behind it not counted. */
export function isLeadIn(text: string): boolean {
  return /[:：]["”」*)）]{0,3}$/.test(trimMarks(text))
}

/**
 * Whether a paragraph next to a table is its caption: `Table 2: Deliveries`, `表三　營收`, `: Deliveries` below or above it,
 * a unit line, or above it any lead-in.
 */
export function isCaption(text: string): boolean {
  return text.length <= LONGEST_CAPTION && (CAPTION.test(text.trim()) || isUnitLine(text))
}

const LONGEST_CAPTION = 400

/** Takes `Table 2`, `Exhibit A.`, `表 3`, `圖表一`, `: caption`; refuses `Table tennis`. */
const CAPTION =
  /^(?::\s|(?:table|exhibit|figure|fig\.|chart|panel)\s{0,3}(?:\d|[A-Z]\b|[IVX]{1,5}\b|[:.：])|(?:附?[表圖图]|圖表|图表)\s{0,3}[\d一二三四五六七八九十A-Z:：.\-－—])/i

/** Whether a line tells the unit of a table: `單位：新台幣億元`, `Unit: US$ m`, `(in millions of euros)`. */
export function isUnitLine(text: string): boolean {
  return (
    text.length <= LONGEST_UNIT_LINE &&
    UNIT_LINE.test(text) &&
    !/[.。]\s{0,3}$/.test(text.slice(-4))
  )
}

const LONGEST_UNIT_LINE = 120

const UNIT_LINE =
  /(?:單位|单位|units?|figures)\s{0,3}[:：為为]|[（(](?:all )?(?:figures |amounts |values )?in\s|^\s{0,3}(?:all )?(?:figures |amounts |values )in\s|[（(]單位|[（(]单位/i

function trimMarks(text: string): string {
  let end = text.length
  while (end > 0 && (text.charAt(end - 1) === MARK || /\s/.test(text.charAt(end - 1)))) end--
  return text.slice(Math.max(0, end - 8), end)
}
