import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { reportNesting, toJsonProblem } from './text/json-problem.ts'
import type { Message } from './text/message.ts'
import { isDeeplyNested } from './text/nesting.ts'
import { createProblem, type Problem } from './text/problem.ts'

/** Every setting, as VS Code names it without the prefix. */
export const SETTING_KEYS = [
  'enable',
  'rules',
  'files.include',
  'files.exclude',
  'sources.include',
  'bibliography',
  'figures.durations',
  'figures.minimumCount',
  'citations.scope',
  'citations.style',
  'language',
  'currency.dollar',
  'aliases',
  'hover.maxSources',
  'diagnostics.delay',
  'diagnostics.maximum',
  'staleAfterMonths',
  'maxFileLength',
] as const

/** The name of a setting. */
export type SettingKey = (typeof SETTING_KEYS)[number]

/** What a settings file says, before anyone has looked whether the values fit. */
export interface SettingValues {
  /** The value of a setting; of one that is named twice the last. */
  get(key: SettingKey): Node | undefined
  /** Reports a value or key that does not fit; gives `undefined`, which is what it counts for. */
  refuse(node: Node, wording: Message): undefined
  readonly problems: readonly Problem[]
}

/** The settings that a file names, with dotted or nested keys. */
export function readSettingValues(text: string): SettingValues {
  const problems: Problem[] = []
  const nodes = new Map<SettingKey, Node>()
  const refuse = (node: Node, wording: Message) => {
    const span = { start: node.offset, end: node.offset + node.length }
    problems.push(createProblem(wording, span))
    return undefined
  }
  const root = parseSettings(text, problems)
  if (root?.type === 'object') collectValues(root, '', nodes, refuse)
  else if (root) refuse(root, { id: 'settings.root', values: { example: '{ "enable": true }' } })
  return { get: (key) => nodes.get(key), refuse, problems }
}

/** The root of the file; none where it is empty. */
function parseSettings(text: string, problems: Problem[]): Node | undefined {
  if (isDeeplyNested(text)) {
    problems.push(reportNesting('JSON'))
    return undefined
  }
  const errors: ParseError[] = []
  const plain = text.replace(/^\uFEFF/, ' ')
  const root = parseTree(plain, errors, { allowTrailingComma: true, allowEmptyContent: true })
  // One slip can bring about many errors, and the first says where it is.
  problems.push(...errors.slice(0, 1).map(toJsonProblem))
  return root
}

function collectValues(
  object: Node,
  prefix: string,
  nodes: Map<SettingKey, Node>,
  refuse: SettingValues['refuse'],
): void {
  for (const { children: [name, value] = [] } of object.children ?? []) {
    if (name === undefined || value === undefined) continue
    const path = `${prefix}${name.value}`
    const key = SETTING_KEYS.find((known) => known === path)
    if (key !== undefined) nodes.set(key, value)
    else if (!isGroup(path)) refuseUnknown(path, name, refuse)
    else if (value.type === 'object') collectValues(value, `${path}.`, nodes, refuse)
    else refuse(value, { id: 'settings.object', values: { key: path } })
  }
}

/** Whether settings begin with a name: `citations`. */
function isGroup(path: string): boolean {
  return SETTING_KEYS.some((known) => known.startsWith(`${path}.`))
}

function refuseUnknown(path: string, name: Node, refuse: SettingValues['refuse']): void {
  if (path === '$schema') return
  const plain = path.replace(/^tickmark\./, '').toLowerCase()
  const meant = SETTING_KEYS.find((known) => known.toLowerCase() === plain)
  if (meant === undefined) refuse(name, { id: 'settings.unknown', values: { key: path } })
  else refuse(name, { id: 'settings.unknown.meant', values: { key: path, meant } })
}
