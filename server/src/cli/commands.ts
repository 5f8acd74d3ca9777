import { FORMATS } from './formats.ts'

/** The formats of a command whose answer is no list of findings or figures. */
const PLAIN_FORMATS = ['text', 'json'] as const

/** The commands, each with the words behind it, what it does, how it prints, and the options it takes. */
export const COMMANDS = {
  check: {
    usage: 'check [options] [path…]',
    summary: 'Check the figures of notes against their sources.',
    formats: FORMATS,
    options: [
      'root',
      'format',
      'fail-on',
      'max-warnings',
      'quiet',
      'stdin',
      'stdin-filename',
      'locale',
      'no-color',
      'no-cache',
      'cache-location',
    ],
  },
  figures: {
    usage: 'figures [options] [path…]',
    summary: 'List the figures of notes with what they mean.',
    formats: ['text', 'json', 'jsonl', 'csv'],
    options: [
      'root',
      'format',
      'ndjson',
      'stdin',
      'stdin-filename',
      'locale',
      'no-color',
      'no-cache',
      'cache-location',
    ],
  },
  sources: {
    usage: 'sources [options] [path…]',
    summary: 'List the sources that notes can cite.',
    formats: PLAIN_FORMATS,
    options: ['root', 'format', 'locale', 'no-color', 'no-cache', 'cache-location'],
  },
  compare: {
    usage: 'compare [options] STATEMENT STATEMENT',
    summary: 'Compare the figures of two statements.',
    formats: PLAIN_FORMATS,
    options: ['format', 'ndjson', 'date-a', 'date-b', 'locale', 'no-color', 'no-cache'],
  },
  explain: {
    usage: 'explain [options] FILE:LINE:COLUMN',
    summary: 'Tell all that is known about one figure.',
    formats: PLAIN_FORMATS,
    options: ['root', 'format', 'locale', 'no-color', 'no-cache', 'cache-location'],
  },
  lsp: {
    usage: 'lsp --stdio',
    summary: 'Serve an editor that speaks the Language Server Protocol.',
    formats: ['text'],
    options: ['stdio', 'node-ipc', 'socket', 'pipe', 'clientProcessId'],
  },
} as const

export type CommandName = keyof typeof COMMANDS

/** An option that some command takes. */
export type OptionName = (typeof COMMANDS)[CommandName]['options'][number]

/** The command of a name, if there is one. */
export function findCommand(name: string | undefined): CommandName | undefined {
  return listCommands().find((command) => command === name)
}

/** The names of the commands, in the order of the help. */
export function listCommands(): readonly CommandName[] {
  return ['check', 'figures', 'sources', 'compare', 'explain', 'lsp']
}
