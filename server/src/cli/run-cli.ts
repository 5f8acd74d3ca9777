import { complain, joinSentences } from './complaints.ts'
import { type Options, type OptionsReading, readOptions } from './options.ts'
import { printCommandHelp, printProgramHelp } from './print-help.ts'
import { refuse, runCheck } from './run-check.ts'
import { runCompare } from './run-compare.ts'
import { runExplain } from './run-explain.ts'
import { runFigures } from './run-figures.ts'
import { runSources } from './run-sources.ts'
import type { World } from './world.ts'

type Refusal = Extract<OptionsReading, { readonly kind: 'refused' }>

/** Does what the arguments say and gives the exit status. */
export async function runCli(world: World, args: readonly string[]): Promise<number> {
  const reading = readOptions(args, world)
  switch (reading.kind) {
    case 'help':
      await world.write(reading.command ? printCommandHelp(reading.command) : printProgramHelp())
      return 0
    case 'version':
      await world.write(`${world.version}\n`)
      return 0
    case 'refused':
      return refuse(world, [printRefusal(reading)])
    case 'options':
      return runCommand(world, reading.options)
  }
}

/** The reason, and where more is told. */
function printRefusal({ reason, command, locale }: Refusal): string {
  const help = complain(locale, 'see-help', {
    command: command === undefined ? 'tickmark' : `tickmark ${command}`,
  })
  return joinSentences(locale, [reason.charAt(0).toUpperCase() + reason.slice(1), help])
}

async function runCommand(world: World, options: Options): Promise<number> {
  switch (options.command) {
    case 'check':
      return runCheck(world, options)
    case 'figures':
      return runFigures(world, options)
    case 'sources':
      return runSources(world, options)
    case 'compare':
      return runCompare(world, options)
    case 'explain':
      return runExplain(world, options)
    case 'lsp':
      await world.startServer()
      return 0
  }
}
