import { DENOMINATORS } from './locales/denominators.ts'
import { createMatcher, isDigit, isLatinLetter } from './matcher.ts'
import type { Reading } from './reading.ts'
import { findUnitByCode } from './units.ts'

const SYMBOLS = createMatcher<string>(Object.entries(DENOMINATORS))

/** A unit divided by others: its code and where it ends. */
export interface QuotientUnit {
  readonly unit: string
  readonly end: number
}

/** How many denominators one unit has at most: two in `mg/kg/d`, `W m⁻¹ K⁻¹`. */
const MOST_DENOMINATORS = 2

/**
 * What a unit is divided by, right behind it.
 *
 *     3.1 mg/L, 5 m s⁻¹, 0.6 W/(m·K), 400 g CO2/kWh, 5毫克每升
 *           ^^      ^^^^       ^^^^^^      ^^^^^^^^       ^^^
 */
export function readQuotient(reading: Reading, at: number, unit: string): QuotientUnit | undefined {
  let quotient: QuotientUnit = { unit, end: skipSubstance(reading.source, at) }
  for (let count = 0; count < MOST_DENOMINATORS; count++) {
    const next = readNext(reading.source, quotient)
    if (!next || !findUnitByCode(next.unit)) break
    quotient = next
  }
  return quotient.unit === unit ? undefined : quotient
}

// Takes what a mass is of, before a slash: ` CO2e`, ` CO₂-eq`, `二氧化碳`.
const SUBSTANCE = /^(?: ?CO[2₂](?:-?eq?)?|二氧化碳(?:当量)?|二氧化碳(?:當量)?)(?=\/|每)/

function skipSubstance(source: string, at: number): number {
  const match = SUBSTANCE.exec(source.slice(at, at + 8))
  return match ? at + match[0].length : at
}

function readNext(source: string, { unit, end }: QuotientUnit): QuotientUnit | undefined {
  return readSlashed(source, unit, end) ?? readRaised(source, unit, end)
}

// Takes a slash and `每`, with a bracket where two are divided by.
const SLASH = /^(?: ?[/／∕] ?\(?|每|\()/
// Takes what parts two units: a space, a dot, a bracket's dot.
const JOINT = /^[ \u00a0\u202f·⋅.]?/
// Takes the power that makes a unit a denominator: `⁻¹`, `-1`, `−3`, `^-2`.
const RAISED = /^(?:\^?\{?[-−](?<plain>[123])\}?|⁻(?<raised>[¹²³]))(?![\d.])/
const POWERS: Readonly<Record<string, string>> = { '1': '', '¹': '', '²': '2', '³': '3' }

/** `/L`, `/m³`, `/(m·K)`, `每升`. */
function readSlashed(source: string, unit: string, at: number): QuotientUnit | undefined {
  const slash = SLASH.exec(source.slice(at, at + 4))?.[0]
  if (!slash || slash === '(') return undefined
  const match = SYMBOLS.matchAt(source, at + slash.length)
  if (!match || isDigit(source.charCodeAt(match.end))) return undefined
  const first = { unit: `${unit}/${match.value}`, end: match.end }
  if (!slash.includes('(')) return first
  return readBracketed(source, first)
}

/** The second unit of brackets, and the bracket. */
function readBracketed(source: string, first: QuotientUnit): QuotientUnit | undefined {
  const joint = /^[ ·⋅.*]/.exec(source.charAt(first.end)) ? first.end + 1 : first.end
  const match = SYMBOLS.matchAt(source, joint)
  if (!match || source.charAt(match.end) !== ')') return undefined
  return { unit: `${first.unit}/${match.value}`, end: match.end + 1 }
}

/** ` L⁻¹`, ` s-1`, `·m^-3`. */
function readRaised(source: string, unit: string, at: number): QuotientUnit | undefined {
  const joint = JOINT.exec(source.slice(at, at + 1))?.[0] ?? ''
  const start = at + joint.length
  let end = start
  while (end < start + 4 && isLatinLetter(source.charCodeAt(end))) end++
  const match = RAISED.exec(source.slice(end, end + 6))
  const name = source.slice(start, end)
  if (!match || name === '' || joint === '') return undefined
  const { plain, raised } = match.groups ?? {}
  const power = POWERS[plain ?? raised ?? ''] ?? plain ?? ''
  const code = DENOMINATORS[`${name}${power}`]
  return code ? { unit: `${unit}/${code}`, end: end + match[0].length } : undefined
}
