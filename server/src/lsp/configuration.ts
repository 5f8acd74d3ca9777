import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts'

/**
 * The settings a client sent for the section `tickmark`.
 * What is missing or of the wrong shape keeps its default: settings are written by hand, and half of them while typing.
 */
export function readConfiguration(section: unknown): Settings {
  const read = (name: string): unknown => readPath(section, name.split('.'))
  const defaults = DEFAULT_SETTINGS
  return {
    enable: toBoolean(read('enable'), defaults.enable),
    rules: toRules(read('rules')),
    files: {
      include: toStrings(read('files.include'), defaults.files.include),
      exclude: toStrings(read('files.exclude'), defaults.files.exclude),
    },
    sources: { include: toStrings(read('sources.include'), defaults.sources.include) },
    bibliography: toStrings(read('bibliography'), defaults.bibliography),
    figures: {
      durations: toBoolean(read('figures.durations'), defaults.figures.durations),
      minimumCount: toCount(read('figures.minimumCount'), defaults.figures.minimumCount),
    },
    citations: {
      scope: toChoice(read('citations.scope'), SCOPES) ?? defaults.citations.scope,
      style: toChoice(read('citations.style'), STYLES) ?? defaults.citations.style,
    },
    currency: { dollar: toCurrency(read('currency.dollar'), defaults.currency.dollar) },
    aliases: toGroups(read('aliases')),
    hover: { maxSources: toCount(read('hover.maxSources'), defaults.hover.maxSources) },
    maxFileLength: toCount(read('maxFileLength'), defaults.maxFileLength),
  }
}

const SCOPES = ['sentence', 'paragraph'] as const
const STYLES = ['footnote', 'pandoc', 'link', 'wikilink'] as const
const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const

function readPath(value: unknown, names: readonly string[]): unknown {
  const [name, ...rest] = names
  if (name === undefined) return value
  if (typeof value !== 'object' || value === null) return undefined
  return readPath(new Map<string, unknown>(Object.entries(value)).get(name), rest)
}

function toBoolean(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback
}

function toCount(value: unknown, fallback: number): number {
  return typeof value === 'number' && value >= 0 ? value : fallback
}

function toCurrency(value: unknown, fallback: string): string {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : fallback
}

function toStrings(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : fallback
}

function toGroups(value: unknown): readonly (readonly string[])[] {
  return Array.isArray(value) ? value.map((group) => toStrings(group, [])) : []
}

function toChoice<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === value)
}

function toRules(value: unknown): Settings['rules'] {
  if (typeof value !== 'object' || value === null) return {}
  const known = Object.entries(value).flatMap(([rule, severity]) => {
    const choice = toChoice(severity, SEVERITIES)
    return choice === undefined ? [] : [[rule, choice] as const]
  })
  return Object.fromEntries(known)
}
