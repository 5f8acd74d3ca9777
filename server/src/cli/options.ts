import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Locale } from '../core/text/message.ts'
import { toLocale } from '../core/text/print-message.ts'
import { COMMANDS, type CommandName, findCommand, type OptionName } from './commands.ts'

/** What the user asked for. */
export interface Options {
  readonly command: CommandName
  /** What stands behind the command: paths, or two statements. */
  readonly words: readonly string[]
  readonly format: Format
  readonly failOn: FailLevel
  readonly maxWarnings: number | undefined
  readonly root: string | undefined
  readonly stdinFilename: string | undefined
  readonly dateA: string | undefined
  readonly dateB: string | undefined
  readonly locale: Locale
  readonly isQuiet: boolean
  readonly isNdjson: boolean
  readonly readsInput: boolean
  readonly hasColour: boolean
}

/** How output is printed. */
export type Format = (typeof FORMATS)[number]
type FailLevel = (typeof FAIL_LEVELS)[number]

/** The options, or what the command line answers without doing anything. */
export type OptionsReading =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'refused'; readonly reason: string; readonly command: CommandName | undefined }

/** What the options depend on besides the arguments. */
export interface OptionsContext {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
}

const FORMATS = ['text', 'json'] as const
const FAIL_LEVELS = ['error', 'warning', 'information', 'never'] as const

/** Every option as `parseArgs` wants it. */
const CONFIG = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  root: { type: 'string' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  ndjson: { type: 'boolean' },
  'date-a': { type: 'string' },
  'date-b': { type: 'string' },
  locale: { type: 'string' },
  'no-color': { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  stdio: { type: 'boolean' },
  'node-ipc': { type: 'boolean' },
  socket: { type: 'string' },
  pipe: { type: 'string' },
  clientProcessId: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

type Values = Readonly<ReturnType<typeof parse>['values']>

/** Reads the arguments behind the program's name. */
export function readOptions(args: readonly string[], context: OptionsContext): OptionsReading {
  try {
    const { values, positionals } = parse(args)
    const [name, ...words] = positionals
    const command = findCommand(name === 'help' ? words[0] : name)
    if (values.help || args.length === 0 || name === 'help') return { kind: 'help', command }
    if (values.version) return { kind: 'version' }
    if (command === undefined) return refuse(explainCommand(name))
    return readValues(command, values, words, context)
  } catch (error) {
    return refuse(
      explainError(error),
      args.map(findCommand).find((command) => command !== undefined),
    )
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: CONFIG, allowPositionals: true, strict: true })
}

function readValues(
  command: CommandName,
  values: Values,
  words: readonly string[],
  context: OptionsContext,
): OptionsReading {
  const misplaced = Object.keys(values).find((option) => !isAllowed(command, option))
  if (misplaced !== undefined) return refuse(`${command} has no option --${misplaced}.`, command)
  const format = FORMATS.find((choice) => choice === (values.format ?? 'text'))
  if (format === undefined) return refuse(`--format is one of: ${FORMATS.join(', ')}.`, command)
  const failOn = FAIL_LEVELS.find((choice) => choice === (values['fail-on'] ?? 'warning'))
  if (failOn === undefined)
    return refuse(`--fail-on is one of: ${FAIL_LEVELS.join(', ')}.`, command)
  const isCount = /^\d{1,9}$/.test(values['max-warnings'] ?? '0')
  if (!isCount) return refuse('--max-warnings is a whole number.', command)
  const options = { command, words, format, failOn, ...readRest(values, words, context) }
  return { kind: 'options', options }
}

function readRest(values: Values, words: readonly string[], { env, isTerminal }: OptionsContext) {
  const noColour = values['no-color'] || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'
  const warnings = values['max-warnings']
  return {
    maxWarnings: warnings === undefined ? undefined : Number(warnings),
    root: values.root,
    stdinFilename: values['stdin-filename'],
    dateA: values['date-a'],
    dateB: values['date-b'],
    locale: toLocale(values.locale ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG),
    isQuiet: values.quiet === true,
    isNdjson: values.ndjson === true,
    readsInput: values.stdin === true || words.includes('-'),
    hasColour: isTerminal && !noColour,
  }
}

function isAllowed(command: CommandName, option: string): boolean {
  const allowed: readonly OptionName[] = COMMANDS[command].options
  return allowed.some((name) => name === option)
}

function explainCommand(name: string | undefined): string {
  const names = Object.keys(COMMANDS).join(', ')
  return name === undefined
    ? `A command is missing: ${names}.`
    : `No command is called ${name}: ${names}.`
}

/** The first sentence of what `parseArgs` says. */
function explainError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.split(/\.\s|\n/)[0]?.replace(/\.$/, '')}.`
}

function refuse(reason: string, command?: CommandName): OptionsReading {
  return { kind: 'refused', reason, command }
}
