import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Locale } from '../core/text/message.ts'
import { toLocale } from '../core/text/print-message.ts'
import { COMMANDS, type CommandName, findCommand, type OptionName } from './commands.ts'
import { type ComplaintId, complain } from './complaints.ts'
import type { Format } from './formats.ts'

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
  /** Whether results of earlier runs are used, and kept. */
  readonly usesCache: boolean
  readonly cacheLocation: string | undefined
  readonly isQuiet: boolean
  readonly isNdjson: boolean
  readonly readsInput: boolean
  readonly hasColour: boolean
}

type FailLevel = (typeof FAIL_LEVELS)[number]

/** The options, or what the command line answers without doing anything. */
export type OptionsReading =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'refused'
      readonly reason: string
      readonly command: CommandName | undefined
      readonly locale: Locale
    }

/** What the options depend on besides the arguments. */
export interface OptionsContext {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
}

const TRANSPORTS = ['stdio', 'node-ipc', 'socket', 'pipe'] as const
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
  'cache-location': { type: 'string' },
  stdio: { type: 'boolean' },
  'node-ipc': { type: 'boolean' },
  socket: { type: 'string' },
  pipe: { type: 'string' },
  clientProcessId: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

type Values = Readonly<ReturnType<typeof parse>['values']>

/** Reads the arguments behind the program's name. */
export function readOptions(args: readonly string[], context: OptionsContext): OptionsReading {
  const locale = readLocale(findLocale(args), context)
  try {
    const { values, positionals } = parse(args)
    const [name, ...words] = positionals
    const command = findCommand(name === 'help' ? words[0] : name)
    if (values.help || args.length === 0 || name === 'help') return { kind: 'help', command }
    if (values.version) return { kind: 'version' }
    if (command === undefined) return refuse(locale, explainCommand(locale, name))
    return readValues(command, values, words, context)
  } catch (error) {
    return refuse(
      locale,
      explainError(locale, error),
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
  const locale = readLocale(values.locale, context)
  const misplaced = Object.keys(values).find((option) => !isAllowed(command, option))
  const formats: readonly Format[] = COMMANDS[command].formats
  const format = formats.find((choice) => choice === (values.format ?? 'text'))
  const failOn = FAIL_LEVELS.find((choice) => choice === (values['fail-on'] ?? 'warning'))
  const say = (id: ComplaintId, told: Readonly<Record<string, string>>) =>
    refuse(locale, complain(locale, id, told), command)
  if (misplaced !== undefined) {
    return say('misplaced-option', { command, option: `--${misplaced}` })
  }
  if (format === undefined) {
    return say('choice', { option: '--format', choices: formats.join(', ') })
  }
  if (failOn === undefined) {
    return say('choice', { option: '--fail-on', choices: FAIL_LEVELS.join(', ') })
  }
  const isCount = /^\d{1,9}$/.test(values['max-warnings'] ?? '0')
  if (!isCount) return say('whole-number', { option: '--max-warnings' })
  if (command === 'lsp' && TRANSPORTS.every((transport) => values[transport] === undefined)) {
    return say('transport', { choices: '--stdio, --node-ipc, --socket=PORT, --pipe=NAME' })
  }
  const options = { command, words, format, failOn, locale, ...readRest(values, words, context) }
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
    usesCache: values['no-cache'] !== true,
    cacheLocation: values['cache-location'],
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

/** The option, else the language of the system. */
function readLocale(option: string | undefined, { env }: OptionsContext): Locale {
  return toLocale(option ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG)
}

/** The value of `--locale`, also among arguments that cannot be read. */
function findLocale(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--locale='))
  if (joined !== undefined) return joined.slice('--locale='.length)
  const at = args.indexOf('--locale')
  return at < 0 ? undefined : args[at + 1]
}

function explainCommand(locale: Locale, name: string | undefined): string {
  const names = Object.keys(COMMANDS).join(', ')
  if (name === undefined) return complain(locale, 'no-command', { names })
  return complain(locale, 'unknown-command', { name, names })
}

/** What `parseArgs` has to say, in our words: it names the option in quotes. */
function explainError(locale: Locale, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const option = /'(?<option>-[^']{0,80})'/.exec(message)?.groups?.option
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (option === undefined) return message
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return complain(locale, 'unknown-option', { option })
  const isNeedless = message.includes('does not take')
  return complain(locale, isNeedless ? 'option-no-value' : 'option-value', { option })
}

function refuse(locale: Locale, reason: string, command?: CommandName): OptionsReading {
  return { kind: 'refused', reason, command, locale }
}
