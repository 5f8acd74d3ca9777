import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { isDeeplyNested } from './text/nesting.ts'
import type { Span } from './text/span.ts'

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
  'currency.dollar',
  'aliases',
  'hover.maxSources',
  'maxFileLength',
] as const

/** The name of a setting. */
export type SettingKey = (typeof SETTING_KEYS)[number]

/** Something in a settings file that means nothing, or not what its writer hoped. */
export interface SettingsProblem {
  readonly message: string
  /** The key or value it is about. */
  readonly span: Span
}

/** What a settings file says, before anyone has looked whether the values fit. */
export interface SettingValues {
  /** The value of a setting; of one that is named twice the last. */
  get(key: SettingKey): Node | undefined
  /** Reports a value or key that does not fit; gives `undefined`, which is what it counts for. */
  refuse(node: Node, message: string): undefined
  readonly problems: readonly SettingsProblem[]
}

/** The settings that a file names, with dotted or nested keys. */
export function readSettingValues(text: string): SettingValues {
  const problems: SettingsProblem[] = []
  const nodes = new Map<SettingKey, Node>()
  const refuse = (node: Node, message: string) => {
    problems.push({ message, span: { start: node.offset, end: node.offset + node.length } })
    return undefined
  }
  const root = parseSettings(text, problems)
  if (root?.type === 'object') collectValues(root, '', nodes, refuse)
  else if (root) refuse(root, 'Settings are an object: { "enable": true }.')
  return { get: (key) => nodes.get(key), refuse, problems }
}

/** The root of the file; none where it is empty. */
function parseSettings(text: string, problems: SettingsProblem[]): Node | undefined {
  if (isDeeplyNested(text)) {
    problems.push({
      message: 'This JSON is nested too deeply to be read.',
      span: { start: 0, end: 0 },
    })
    return undefined
  }
  const errors: ParseError[] = []
  const plain = text.replace(/^\uFEFF/, ' ')
  const root = parseTree(plain, errors, { allowTrailingComma: true, allowEmptyContent: true })
  // One slip can bring about many errors, and the first says where it is.
  for (const { error, offset, length } of errors.slice(0, 1)) {
    const name = printParseErrorCode(error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()
    problems.push({
      message: `This JSON is broken here: ${name}.`,
      span: { start: offset, end: offset + length },
    })
  }
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
    else refuse(value, `${path} is an object of settings.`)
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
  const hint = meant === undefined ? '' : ` Is ${meant} meant?`
  refuse(name, `No setting is called ${path}.${hint}`)
}
