import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../server/src/core/figures/language.ts'
import { ALL_RULES } from '../../server/src/core/rules/all-rules.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts'
import { SETTING_KEYS } from '../../server/src/core/settings-file.ts'

interface Property {
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
}

const path = join(import.meta.dirname, '../../client/tickmark.schema.json')
const schema: { properties: Record<string, Property> } = JSON.parse(readFileSync(path, 'utf8'))
const described = Object.entries(schema.properties)

describe('the schema of .tickmark.json', () => {
  test('describes every setting, with its default', () => {
    const leaves = described.filter(([, property]) => 'default' in property).map(([key]) => key)
    expect(leaves.sort()).toEqual([...SETTING_KEYS].sort())
    for (const key of SETTING_KEYS) {
      const value = key
        .split('.')
        .reduce<unknown>((object, name) => Object(object)[name], DEFAULT_SETTINGS)
      expect([key, schema.properties[key]?.default]).toEqual([key, value])
    }
  })

  test('names every language, as the manifest does', () => {
    const manifest = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    )
    const [{ properties }] = [manifest.contributes.configuration]
      .flat()
      .filter((group) => 'tickmark.language' in group.properties)
    const languages = ['auto', ...LANGUAGES]
    expect(schema.properties.language?.enum).toEqual(languages)
    expect(properties['tickmark.language'].enum).toEqual(languages)
  })

  test('names every rule', () => {
    const rules = Object.keys(schema.properties.rules?.properties ?? {})
    expect(rules.sort()).toEqual(ALL_RULES.map(({ id }) => id).sort())
  })

  test('describes nested keys too', () => {
    const nested = described
      .filter(([name]) => name !== 'rules')
      .flatMap(([name, { properties = {} }]) =>
        Object.keys(properties).map((key) => `${name}.${key}`),
      )
    expect(nested.sort()).toEqual(SETTING_KEYS.filter((key) => key.includes('.')).sort())
  })
})
