import type { Node } from 'jsonc-parser'
import { LANGUAGES } from './figures/language.ts'
import { ALL_RULES } from './rules/all-rules.ts'
import type { RuleId, Severity } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import { readSettingValues, type SettingKey, type SettingValues } from './settings-file.ts'
import type { Problem } from './text/problem.ts'

/** Settings as a file changes them, and what in the file is no setting. */
export interface SettingsReading {
  readonly settings: Settings
  readonly problems: readonly Problem[]
}

const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const
const SCOPES = ['sentence', 'paragraph'] as const
const NOTE_LANGUAGES = ['auto', ...LANGUAGES] as const
const STYLES = ['footnote', 'pandoc', 'link', 'wikilink'] as const

/**
 * The settings of a `.tickmark.json` on top of others. Comments and trailing commas are allowed, keys are dotted or nested.
 * What cannot be understood is reported and leaves the setting as it was.
 */
export function readSettings(text: string, base: Settings): SettingsReading {
  const reading = readSettingValues(text)
  const settings: Settings = {
    enable: readBoolean(reading, 'enable', base.enable),
    rules: { ...base.rules, ...readRules(reading) },
    files: {
      include: readTexts(reading, 'files.include', base.files.include),
      exclude: readTexts(reading, 'files.exclude', base.files.exclude),
    },
    sources: { include: readTexts(reading, 'sources.include', base.sources.include) },
    bibliography: readTexts(reading, 'bibliography', base.bibliography),
    figures: {
      durations: readBoolean(reading, 'figures.durations', base.figures.durations),
      minimumCount: readCount(reading, 'figures.minimumCount', base.figures.minimumCount),
    },
    citations: {
      scope: readChoice(reading, 'citations.scope', SCOPES) ?? base.citations.scope,
      style: readChoice(reading, 'citations.style', STYLES) ?? base.citations.style,
    },
    language: readChoice(reading, 'language', NOTE_LANGUAGES) ?? base.language,
    currency: { dollar: readCurrency(reading) ?? base.currency.dollar },
    aliases: readAliases(reading) ?? base.aliases,
    hover: { maxSources: readCount(reading, 'hover.maxSources', base.hover.maxSources) },
    diagnostics: {
      delay: readCount(reading, 'diagnostics.delay', base.diagnostics.delay),
      maximum: readCount(reading, 'diagnostics.maximum', base.diagnostics.maximum),
    },
    staleAfterMonths: readCount(reading, 'staleAfterMonths', base.staleAfterMonths),
    maxFileLength: readCount(reading, 'maxFileLength', base.maxFileLength),
  }
  const problems = [...reading.problems].sort((one, other) => one.span.start - other.span.start)
  return { settings, problems }
}

function readBoolean(values: SettingValues, key: SettingKey, fallback: boolean): boolean {
  const node = values.get(key)
  if (node === undefined || typeof node.value === 'boolean') return node?.value ?? fallback
  return values.refuse(node, { id: 'settings.boolean', values: { key } }) ?? fallback
}

function readCount(values: SettingValues, key: SettingKey, fallback: number): number {
  const node = values.get(key)
  const isCount = Number.isInteger(node?.value) && 0 <= node?.value
  if (node === undefined || isCount) return node?.value ?? fallback
  return values.refuse(node, { id: 'settings.count', values: { key } }) ?? fallback
}

function readCurrency(values: SettingValues): string | undefined {
  const node = values.get('currency.dollar')
  const isCode = typeof node?.value === 'string' && /^[A-Z]{3}$/.test(node.value)
  if (node === undefined || isCode) return node?.value
  return values.refuse(node, { id: 'settings.currency', values: { key: 'currency.dollar' } })
}

function readChoice<Choice extends string>(
  values: SettingValues,
  key: SettingKey,
  choices: readonly Choice[],
): Choice | undefined {
  const node = values.get(key)
  const chosen = choices.find((choice) => choice === node?.value)
  if (node === undefined || chosen !== undefined) return chosen
  return values.refuse(node, {
    id: 'settings.choice',
    values: { key, choices: choices.join(', ') },
  })
}

/** A list of texts; one text alone counts as a list of one. */
function readTexts(
  values: SettingValues,
  key: SettingKey,
  fallback: readonly string[],
): readonly string[] {
  const node = values.get(key)
  if (node === undefined) return fallback
  if (typeof node.value === 'string') return [node.value]
  return (
    listTexts(node) ?? values.refuse(node, { id: 'settings.texts', values: { key } }) ?? fallback
  )
}

function readAliases(values: SettingValues): readonly (readonly string[])[] | undefined {
  const node = values.get('aliases')
  if (node === undefined) return undefined
  const complaint = { id: 'settings.groups', values: { key: 'aliases' } } as const
  if (node.type !== 'array') return values.refuse(node, complaint)
  return (node.children ?? []).flatMap((group) => {
    const names = listTexts(group) ?? values.refuse(group, complaint)
    return names === undefined ? [] : [names]
  })
}

function listTexts(node: Node): readonly string[] | undefined {
  if (node.type !== 'array') return undefined
  const texts = (node.children ?? []).map((child): unknown => child.value)
  return texts.every((text) => typeof text === 'string') ? texts : undefined
}

function readRules(values: SettingValues): Settings['rules'] {
  const node = values.get('rules')
  if (node === undefined) return {}
  if (node.type !== 'object')
    return (
      values.refuse(node, {
        id: 'settings.rules',
        values: { key: 'rules', example: '{ "unsourced-figure": "off" }' },
      }) ?? {}
    )
  const pairs = (node.children ?? []).flatMap((property) => readRule(values, property) ?? [])
  return Object.fromEntries(pairs.map(({ rule, severity }) => [rule, severity]))
}

interface RuleSetting {
  readonly rule: RuleId
  readonly severity: Severity | 'off'
}

function readRule(
  values: SettingValues,
  { children: [name, value] = [] }: Node,
): RuleSetting | undefined {
  if (name === undefined || value === undefined) return undefined
  const rule = ALL_RULES.find(({ id }) => id === name.value)?.id
  const severity = SEVERITIES.find((choice) => choice === value.value)
  if (rule === undefined)
    return values.refuse(name, {
      id: 'settings.unknown-rule',
      values: { rule: String(name.value) },
    })
  if (severity === undefined)
    return values.refuse(value, {
      id: 'settings.choice',
      values: { key: rule, choices: SEVERITIES.join(', ') },
    })
  return { rule, severity }
}
