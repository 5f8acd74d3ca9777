import type { Operand } from './reach.ts'

/** A value as a stated figure writes its own: `$8.5 billion` for `$9.1 billion`, `117 bps` for `127 bps`. */
export function printLike(text: string, { value: stated }: Operand, value: number): string {
  const [numeral, ...others] = text.match(NUMERAL) ?? []
  const written = Number(numeral?.replaceAll(',', ''))
  if (numeral === undefined || others.length > 0 || !written || !stated) return group(round(value))
  const scale = Math.abs(stated) / written
  const decimals = numeral.split('.')[1]?.length ?? 0
  const number = (Math.abs(value) / scale).toFixed(decimals)
  return text.replace(numeral, numeral.includes(',') || written < 1000 ? group(number) : number)
}

const NUMERAL = /\d[\d,]{0,40}(?:\.\d{1,20})?/g

function round(value: number): string {
  return String(Number(Math.abs(value).toPrecision(4)))
}

function group(number: string): string {
  const [whole = '', fraction] = number.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
