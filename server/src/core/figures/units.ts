import type { Decimal } from './decimal.ts'
import type { Quantity } from './figure.ts'
import {
  divideFractions,
  type Fraction,
  multiplyFractions,
  readFraction,
  toDecimal,
} from './fraction.ts'

/** A unit: what it measures, how it is printed, and how much of its dimension's canonical unit it is. */
export interface Unit {
  /** UCUM, or a name of our own for durations, percentages and points. */
  readonly code: string
  readonly dimension: string
  /** How it is printed, in a form that reads back. */
  readonly symbol: string
  readonly canonical: string
  /** Exact. */
  readonly factor: Fraction
}

/** A dimension with its canonical unit, then its units: code, symbol, factor as digits or as a fraction. */
type Family = readonly [
  dimension: string,
  canonical: string,
  units: readonly (readonly [string, string, string])[],
]

const FAMILIES: readonly Family[] = [
  ['percentage', '%', [['%', '%', '1']]],
  [
    'percentage-points',
    'pp',
    [
      ['pp', 'pp', '1'],
      ['bp', 'bp', '0.01'],
    ],
  ],
  ['multiple', 'x', [['x', 'x', '1']]],
  ['points', 'points', [['points', 'points', '1']]],
  [
    'power',
    'W',
    [
      ['W', 'W', '1'],
      ['kW', 'kW', '1000'],
      ['MW', 'MW', '1000000'],
      ['GW', 'GW', '1000000000'],
      ['TW', 'TW', '1000000000000'],
      ['[HP]', 'horsepower', '745.69987158227022'],
    ],
  ],
  [
    'energy',
    'J',
    [
      ['J', 'joules', '1'],
      ['kJ', 'kJ', '1000'],
      ['MJ', 'MJ', '1000000'],
      ['GJ', 'GJ', '1000000000'],
      ['TJ', 'TJ', '1000000000000'],
      ['PJ', 'PJ', '1000000000000000'],
      ['EJ', 'EJ', '1000000000000000000'],
      ['W.h', 'Wh', '3600'],
      ['kW.h', 'kWh', '3600000'],
      ['MW.h', 'MWh', '3600000000'],
      ['GW.h', 'GWh', '3600000000000'],
      ['TW.h', 'TWh', '3600000000000000'],
      ['eV', 'eV', '0.0000000000000000001602176634'],
      ['keV', 'keV', '0.0000000000000001602176634'],
      ['MeV', 'MeV', '0.0000000000001602176634'],
      ['GeV', 'GeV', '0.0000000001602176634'],
      ['TeV', 'TeV', '0.0000001602176634'],
      ['cal', 'calories', '4.184'],
      ['kcal', 'kcal', '4184'],
      ['[Btu]', 'BTU', '1055.05585262'],
    ],
  ],
  [
    'mass',
    'kg',
    [
      ['pg', 'pg', '0.000000000000001'],
      ['ng', 'ng', '0.000000000001'],
      ['ug', 'μg', '0.000000001'],
      ['mg', 'mg', '0.000001'],
      ['g', 'g', '0.001'],
      ['kg', 'kg', '1'],
      ['t', 't', '1000'],
      ['kt', 'kt', '1000000'],
      ['Mt', 'Mt', '1000000000'],
      ['Gt', 'Gt', '1000000000000'],
      ['Tg', 'Tg', '1000000000'],
      ['Pg', 'Pg', '1000000000000'],
      ['[ston_av]', 'short tons', '907.18474'],
      ['[lton_av]', 'long tons', '1016.0469088'],
      ['[lb_av]', 'lb', '0.45359237'],
      ['[oz_av]', 'oz', '0.028349523125'],
      ['[oz_tr]', 'troy ounces', '0.0311034768'],
      ['[car_m]', 'carats', '0.0002'],
      ['[jin]', '斤', '0.5'],
    ],
  ],
  [
    'length',
    'm',
    [
      ['nm', 'nm', '0.000000001'],
      ['um', 'μm', '0.000001'],
      ['mm', 'mm', '0.001'],
      ['cm', 'cm', '0.01'],
      ['m', 'm', '1'],
      ['km', 'km', '1000'],
      ['[mi_i]', 'miles', '1609.344'],
      ['[nmi_i]', 'nautical miles', '1852'],
      ['[ft_i]', 'ft', '0.3048'],
      ['[in_i]', 'inches', '0.0254'],
      ['[yd_i]', 'yards', '0.9144'],
      ['[ly]', 'light-years', '9460730472580800'],
      ['pc', 'parsecs', '30856775814913673'],
      ['kpc', 'kpc', '30856775814913673000'],
      ['Mpc', 'Mpc', '30856775814913673000000'],
    ],
  ],
  [
    'area',
    'm2',
    [
      ['mm2', 'mm²', '0.000001'],
      ['cm2', 'cm²', '0.0001'],
      ['m2', 'm²', '1'],
      ['km2', 'km²', '1000000'],
      ['har', 'ha', '10000'],
      ['[mi_i]2', 'sq mi', '2589988.110336'],
      ['[sft_i]', 'sq ft', '0.09290304'],
      ['[acr_us]', 'acres', '4046.8564224'],
      ['[mu]', '畝', '2000/3'],
      ['[ping]', '坪', '400/121'],
    ],
  ],
  [
    'volume',
    'm3',
    [
      ['uL', 'μL', '0.000000001'],
      ['cm3', 'cm³', '0.000001'],
      ['mL', 'mL', '0.000001'],
      ['dL', 'dL', '0.0001'],
      ['L', 'litres', '0.001'],
      ['m3', 'm³', '1'],
      ['km3', 'km³', '1000000000'],
      ['[cft_i]', 'cubic feet', '0.028316846592'],
      ['[gal_us]', 'gallons', '0.003785411784'],
      ['[bbl_us]', 'barrels', '0.158987294928'],
      ['[bu_us]', 'bushels', '0.03523907016688'],
    ],
  ],
  ['temperature', 'Cel', [['Cel', '°C', '1']]],
  ['temperature', '[degF]', [['[degF]', '°F', '1']]],
  ['temperature', 'K', [['K', 'kelvin', '1']]],
  [
    'information',
    'bit',
    [
      ['bit', 'bits', '1'],
      ['By', 'bytes', '8'],
      ['kBy', 'kB', '8000'],
      ['MBy', 'MB', '8000000'],
      ['GBy', 'GB', '8000000000'],
      ['TBy', 'TB', '8000000000000'],
      ['PBy', 'PB', '8000000000000000'],
      ['EBy', 'EB', '8000000000000000000'],
      ['ZBy', 'ZB', '8000000000000000000000'],
    ],
  ],
  [
    'information-rate',
    'bit/s',
    [
      ['Mbit/s', 'Mbps', '1000000'],
      ['Gbit/s', 'Gbps', '1000000000'],
      ['Tbit/s', 'Tbps', '1000000000000'],
      ['MBy/s', 'MB/s', '8000000'],
      ['GBy/s', 'GB/s', '8000000000'],
      ['TBy/s', 'TB/s', '8000000000000'],
    ],
  ],
  [
    'frequency',
    'Hz',
    [
      ['Hz', 'Hz', '1'],
      ['kHz', 'kHz', '1000'],
      ['MHz', 'MHz', '1000000'],
      ['GHz', 'GHz', '1000000000'],
      ['THz', 'THz', '1000000000000'],
    ],
  ],
  [
    'voltage',
    'V',
    [
      ['mV', 'mV', '0.001'],
      ['V', 'volts', '1'],
      ['kV', 'kV', '1000'],
    ],
  ],
  [
    'current',
    'A',
    [
      ['uA', 'μA', '0.000001'],
      ['mA', 'mA', '0.001'],
      ['A', '安培', '1'],
    ],
  ],
  [
    'resistance',
    'Ohm',
    [
      ['Ohm', 'ohms', '1'],
      ['kOhm', 'kΩ', '1000'],
      ['MOhm', 'MΩ', '1000000'],
    ],
  ],
  [
    'amount',
    'mol',
    [
      ['nmol', 'nmol', '0.000000001'],
      ['umol', 'μmol', '0.000001'],
      ['mmol', 'mmol', '0.001'],
      ['mol', 'mol', '1'],
    ],
  ],
  [
    'radioactivity',
    'Bq',
    [
      ['Bq', 'Bq', '1'],
      ['kBq', 'kBq', '1000'],
      ['MBq', 'MBq', '1000000'],
    ],
  ],
  [
    'radiation-dose',
    'Sv',
    [
      ['uSv', 'μSv', '0.000001'],
      ['mSv', 'mSv', '0.001'],
      ['Sv', 'Sv', '1'],
    ],
  ],
  [
    'force',
    'N',
    [
      ['N', 'N', '1'],
      ['kN', 'kN', '1000'],
    ],
  ],
  ['illuminance', 'lx', [['lx', 'lx', '1']]],
  ['enzyme-activity', '[U]', [['[U]', 'U', '1']]],
  [
    'magnetic-field',
    'T',
    [
      ['nT', 'nT', '0.000000001'],
      ['mT', 'mT', '0.001'],
    ],
  ],
  ['activity', '[IU]', [['[IU]', 'IU', '1']]],
  ['rotation', 'rpm', [['rpm', 'rpm', '1']]],
  ['acceleration', 'm/s2', [['m/s2', 'm/s²', '1']]],
  [
    'charge',
    'A.h',
    [
      ['A.h', 'Ah', '1'],
      ['mA.h', 'mAh', '0.001'],
    ],
  ],
  [
    'speed',
    'km/h',
    [
      ['km/h', 'km/h', '1'],
      ['m/s', 'm/s', '3.6'],
      ['[mi_i]/h', 'mph', '1.609344'],
      ['[kn_i]', 'knots', '1.852'],
    ],
  ],
  [
    'pressure',
    'Pa',
    [
      ['Pa', 'pascals', '1'],
      ['hPa', 'hPa', '100'],
      ['kPa', 'kPa', '1000'],
      ['MPa', 'MPa', '1000000'],
      ['GPa', 'GPa', '1000000000'],
      ['mm[Hg]', 'mmHg', '133.322387415'],
      ['bar', 'bar', '100000'],
      ['atm', 'atm', '101325'],
      ['[psi]', 'psi', '4.4482216152605/0.00064516'],
    ],
  ],
  [
    'concentration',
    '[ppb]',
    [
      ['[ppb]', 'ppb', '1'],
      ['[ppm]', 'ppm', '1000'],
    ],
  ],
  ['loudness', 'dB[SPL]', [['dB[SPL]', 'decibels', '1']]],
  [
    'duration',
    'second',
    [
      ['millisecond', 'milliseconds', '0.001'],
      ['second', 'seconds', '1'],
      ['minute', 'minutes', '60'],
      ['hour', 'hours', '3600'],
      ['day', 'days', '86400'],
      ['week', 'weeks', '604800'],
      ['month', 'months', '2629746'],
      ['quarter', 'quarters', '7889238'],
      ['year', 'years', '31556952'],
      ['decade', 'decades', '315569520'],
      ['century', 'centuries', '3155695200'],
    ],
  ],
]

/** How often a time by which a rate is counted comes in a day, and how it is spelled; 146,097 days are 400 years. */
const RATE_TIMES: Readonly<Record<string, readonly [perDay: string, spelled: string]>> = {
  s: ['86400', 'second'],
  min: ['1440', 'minute'],
  h: ['24', 'hour'],
  d: ['1', 'day'],
  wk: ['1/7', 'week'],
  mo: ['4800/146097', 'month'],
  a: ['400/146097', 'year'],
}

/** Digits kept of a factor that has no end, as that of 坪; no text states so many. */
const FACTOR_DIGITS = 30

const UNITS: ReadonlyMap<string, Unit> = new Map(FAMILIES.flatMap(readFamily))

/** How quantities in each unit are compared; rates are worked out when they are met. */
const COMPARABLE: ReadonlyMap<string, ComparableUnit | undefined> = new Map(
  [...UNITS].map(([code, unit]) => [code, readComparable(unit)]),
)

/** The unit of a code; rates such as `[bbl_us]/d` and quotients such as `mg/L` are made of a unit and what it is divided by. */
export function findUnitByCode(code: string): Unit | undefined {
  const unit = UNITS.get(code)
  if (unit) return unit
  const slash = code.lastIndexOf('/')
  const time = RATE_TIMES[code.slice(slash + 1)]
  const whole = slash < 0 ? undefined : findUnitByCode(code.slice(0, slash))
  if (!whole) return undefined
  if (!time) return toQuotient(whole, UNITS.get(code.slice(slash + 1)))
  const [perDay, spelled] = time
  return {
    code,
    dimension: `${whole.dimension}-rate`,
    symbol: `${whole.symbol} per ${spelled}`,
    canonical: `${whole.canonical}/d`,
    factor: multiplyFractions(whole.factor, readFraction(perDay)),
  }
}

/** What some quotients of dimensions measure; others are called by both. */
const QUOTIENTS: Readonly<Record<string, string>> = {
  'mass/volume': 'concentration',
  'amount/volume': 'molarity',
  'mass/length': 'emission',
  'mass/energy': 'emission-intensity',
  'mass/area': 'areal-mass',
}

/** Units whose names stand for themselves only, as they are written in a quotient. */
const SIGNS: Readonly<Record<string, string>> = {
  J: 'J',
  L: 'L',
  V: 'V',
  K: 'K',
  har: 'ha',
  By: 'byte',
}

/** A unit divided by another: `mg/L`. */
function toQuotient(whole: Unit, part: Unit | undefined): Unit | undefined {
  if (!part) return undefined
  const dimension = `${whole.dimension}/${part.dimension}`
  return {
    code: `${whole.code}/${part.code}`,
    dimension: QUOTIENTS[dimension] ?? dimension,
    symbol: `${SIGNS[whole.code] ?? whole.symbol}/${SIGNS[part.code] ?? part.symbol}`,
    canonical: `${whole.canonical}/${part.canonical}`,
    factor: divideFractions(whole.factor, part.factor),
  }
}

/** The dimension of a unit's code. */
export function dimensionOf(code: string): string {
  return findUnitByCode(code)?.dimension ?? 'count'
}

/** What a quantity's unit is in its dimension's canonical unit, and the factor that takes it there: exact, or exact to 30 digits where it has no end. */
export interface ComparableUnit {
  readonly dimension: string
  readonly unit: string
  readonly factor: Decimal
}

/**
 * The canonical unit of a quantity: two quantities can be compared where dimension and unit are equal.
 * Currencies and counts are their own; Celsius, Fahrenheit and Kelvin are kept apart.
 */
export function toComparable({ dimension, unit }: Quantity): ComparableUnit {
  const known = COMPARABLE.get(unit) ?? readComparable(findUnitByCode(unit))
  return known?.dimension === dimension ? known : { dimension, unit, factor: ONE }
}

function readComparable(unit: Unit | undefined): ComparableUnit | undefined {
  if (!unit) return undefined
  const { dimension, canonical, factor } = unit
  return { dimension, unit: canonical, factor: toDecimal(factor, FACTOR_DIGITS).value }
}

const ONE: Decimal = { coefficient: 1n, exponent: 0 }

function readFamily([dimension, canonical, units]: Family): readonly (readonly [string, Unit])[] {
  return units.map(([code, symbol, factor]) => {
    const unit = { code, dimension, symbol, canonical, factor: readFraction(factor) }
    return [code, unit] as const
  })
}
