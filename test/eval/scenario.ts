import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findAll, type Range } from './measure.ts'
import {
  type PrintedEvidence,
  type PrintedFigure,
  type PrintedQuantity,
  runCommand,
} from './run-command.ts'

/** A small workspace, what is known of its notes, and what the command line says of them. */
export interface Scenario {
  readonly name: string
  readonly notes: readonly ScenarioNote[]
}

export interface ScenarioNote {
  readonly path: string
  readonly text: string
  readonly gold: Gold
  readonly figures: readonly GoldFigure[]
  readonly said: Said
}

/** What `gold.json` knows of one note. */
interface Gold {
  readonly figures: readonly WrittenFigure[]
  /** Texts that are no figures. */
  readonly notFigures?: readonly string[]
  readonly diagnostics?: readonly GoldDiagnostic[]
  /** Texts on which nothing may be reported. */
  readonly noDiagnostics?: readonly string[]
}

interface WrittenFigure {
  readonly text: string
  /** Which of the text's places in the note, from 0. */
  readonly nth?: number
  /** Other spans that are as good. */
  readonly alt?: readonly string[]
  readonly status: string
  readonly contested?: boolean
  readonly quantity?: PrintedQuantity
  readonly evidence?: readonly GoldEvidence[]
  /** Neither wanted nor unwanted. */
  readonly optional?: boolean
}

export interface GoldEvidence extends PrintedEvidence {
  readonly optional?: boolean
}

export interface GoldDiagnostic {
  readonly code: string
  readonly on: Place | readonly Place[]
  readonly nth?: number
  readonly optional?: boolean
}

type Place = string | { readonly text: string; readonly nth?: number }

/** A figure with its good spans; the first is the one it is written with. */
export interface GoldFigure extends WrittenFigure {
  readonly spans: readonly Range[]
}

/** What the command line says of one note. */
export interface Said {
  readonly path: string
  readonly figures: readonly PrintedFigure[]
  readonly diagnostics: readonly { code: string; offset?: Range; range: PrintedRange }[]
}

interface PrintedRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

/** The scenarios of a set, each checked in a copy that does not hold the answers. */
export async function readScenarios(set: string): Promise<readonly Scenario[]> {
  const folder = join(set, 'scenarios')
  const scenarios: Scenario[] = []
  for (const name of readdirSync(folder).sort()) {
    scenarios.push(await readScenario(join(folder, name), name))
  }
  return scenarios
}

async function readScenario(folder: string, name: string): Promise<Scenario> {
  const gold: Readonly<Record<string, Gold>> = JSON.parse(
    readFileSync(join(folder, 'gold.json'), 'utf8'),
  ).files
  const said = await checkCopy(folder)
  const notes = Object.entries(gold).map(([path, known]) => {
    const text = readFileSync(join(folder, path), 'utf8')
    const figures = known.figures.map((figure) => ({ ...figure, spans: findSpans(text, figure) }))
    const nothing = { path, figures: [], diagnostics: [] }
    return {
      path,
      text,
      gold: known,
      figures,
      said: said.find((one) => one.path === path) ?? nothing,
    }
  })
  return { name, notes }
}

async function checkCopy(folder: string): Promise<readonly Said[]> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-eval-')))
  try {
    cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('gold.json') })
    const output = await runCommand(
      ['check', '--no-cache', '--format', 'json', '--root', '.', '.'],
      {
        cwd: copy,
      },
    )
    return JSON.parse(output).files
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function findSpans(text: string, { text: written, nth = 0, alt = [] }: WrittenFigure) {
  const first = findAll(text, written)[nth] ?? ([-1, -1] as const)
  const others = alt.flatMap((other) => findAll(text, other))
  return [first, ...others.filter(([start, end]) => start < first[1] && first[0] < end)]
}

/** Where a diagnostic may stand. */
export function findPlaces(text: string, { on, nth }: GoldDiagnostic): readonly Range[] {
  const places = Array.isArray(on) ? on : [on]
  return places.flatMap((place: Place) => {
    const { text: part, nth: which } = typeof place === 'string' ? { text: place, nth } : place
    const found = findAll(text, part)
    return which === undefined ? found : found.slice(which, which + 1)
  })
}
