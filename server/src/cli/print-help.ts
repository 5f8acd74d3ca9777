import { COMMANDS, type CommandName, listCommands, type OptionName } from './commands.ts'
import type { Format } from './formats.ts'

/** How an option is written, and what it does. */
const OPTIONS: Readonly<Record<OptionName | 'help' | 'version', readonly [string, string]>> = {
  root: [
    '--root FOLDER',
    'the workspace; else the nearest folder above with .tickmark.json or .git',
  ],
  format: ['--format FORMAT', 'how to print'],
  'fail-on': [
    '--fail-on LEVEL',
    'exit with 1 from this severity on: error, warning, information or never (default: warning)',
  ],
  'max-warnings': ['--max-warnings N', 'let N warnings pass'],
  quiet: ['-q, --quiet', 'print only what makes the exit status 1, and no summary'],
  stdin: ['--stdin, -', 'check what comes on standard input'],
  'stdin-filename': ['--stdin-filename PATH', 'where the text on standard input stands'],
  ndjson: [
    '--ndjson',
    'read one JSON object a line on standard input and answer each with one; what is none, an empty line too, with {"id": null, "error": …}',
  ],
  'date-a': ['--date-a DATE', 'when the first statement was published'],
  'date-b': ['--date-b DATE', 'when the second statement was published'],
  locale: [
    '--locale LOCALE',
    'language of findings and messages: en, zh-tw or zh-cn (default: the system’s)',
  ],
  'no-color': ['--no-color', 'no colours; the variable NO_COLOR says the same'],
  'no-cache': ['--no-cache', 'read everything afresh'],
  'cache-location': [
    '--cache-location FOLDER',
    'where to keep results for the next run (default: .tickmark-cache in the workspace)',
  ],
  stdio: ['--stdio', 'speak over standard input and output'],
  'node-ipc': ['--node-ipc', 'speak over Node’s channel between processes'],
  socket: ['--socket=PORT', 'speak over a socket'],
  pipe: ['--pipe=NAME', 'speak over a pipe'],
  clientProcessId: ['--clientProcessId=ID', 'end with this process'],
  help: ['-h, --help', 'print this help'],
  version: ['-v, --version', 'print the version'],
}

const EXIT_STATUS = `Exit status:
  0  nothing at or above --fail-on
  1  something at or above it
  2  bad usage, or a named path that cannot be read
`

/** The help of the program. */
export function printProgramHelp(): string {
  const rows = listCommands().map((name): readonly [string, string] => [
    COMMANDS[name].usage,
    COMMANDS[name].summary,
  ])
  const options = printRows([OPTIONS.help, OPTIONS.version])
  return `Tickmark source-checks the numbers in research notes.\n\nUsage: tickmark COMMAND\n\nCommands:\n${printRows(rows)}\nOptions:\n${options}\n${EXIT_STATUS}\ntickmark COMMAND --help tells more about a command.\n`
}

/** The help of one command. */
export function printCommandHelp(name: CommandName): string {
  const { usage, summary, options, formats } = COMMANDS[name]
  const rows = [...options, 'help' as const].map((option) =>
    option === 'format' ? describeFormat(formats) : OPTIONS[option],
  )
  const status = name === 'check' ? `\n${EXIT_STATUS}` : ''
  return `${summary}\n\nUsage: tickmark ${usage}\n\nOptions:\n${printRows(rows)}${status}`
}

function describeFormat(formats: readonly Format[]): readonly [string, string] {
  const [option, words] = OPTIONS.format
  return [option, `${words}: ${formats.join(', ')} (default: text)`]
}

function printRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}
