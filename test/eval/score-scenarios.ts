import { createLineIndex } from '../../server/src/core/text/line-index.ts'
import {
  count,
  createTally,
  isSameQualifier,
  isSameQuantity,
  printTally,
  type Range,
  rangesOverlap,
  share,
  type TellMiss,
} from './measure.ts'
import type { PrintedEvidence, PrintedFigure } from './run-command.ts'
import {
  findPlaces,
  type GoldEvidence,
  type GoldFigure,
  readScenarios,
  type ScenarioNote,
} from './scenario.ts'

/** How well figures, statuses, evidence and diagnostics of whole workspaces are told. */
export async function scoreScenarios(set: string, tellMiss: TellMiss) {
  const scenarios = await readScenarios(set)
  const sums = createSums()
  for (const { name, notes } of scenarios) {
    for (const note of notes) scoreNote(sums, note, (miss) => tellMiss(`${name}: ${miss}`))
  }
  return { scenarios: scenarios.length, ...printSums(sums) }
}

type Sums = ReturnType<typeof createSums>

function createSums() {
  return {
    detection: createTally(),
    contested: createTally(),
    conflicts: createTally(),
    agreements: createTally(),
    diagnostics: createTally(),
    byCode: new Map<string, ReturnType<typeof createTally>>(),
    quantity: createTally(),
    qualifier: createTally(),
    status: createTally(),
    falseFlags: 0,
    leaks: 0,
  }
}

function printSums(sums: Sums) {
  const accuracy = ({ right, missed }: Sums['status']) => share(right, right + missed)
  const byCode = [...sums.byCode].map(([code, tally]) => [code, printTally(tally)])
  return {
    detection: printTally(sums.detection),
    quantity: accuracy(sums.quantity),
    qualifier: accuracy(sums.qualifier),
    status: {
      accuracy: accuracy(sums.status),
      endToEnd: share(sums.status.right, sums.detection.right + sums.detection.missed),
    },
    contested: printTally(sums.contested),
    conflictEvidence: printTally(sums.conflicts),
    agreeEvidenceRecall: printTally(sums.agreements).recall,
    diagnostics: printTally(sums.diagnostics),
    byCode: Object.fromEntries(byCode),
    falseFlags: sums.falseFlags,
    leaks: sums.leaks,
  }
}

function scoreNote(sums: Sums, note: ScenarioNote, tellMiss: TellMiss): void {
  const wanted = note.figures.filter((figure) => !figure.optional)
  const optional = note.figures.filter((figure) => figure.optional).flatMap(({ spans }) => spans)
  const found = new Set<PrintedFigure>()
  for (const gold of wanted) {
    const said = note.said.figures.find(({ offset }) =>
      gold.spans.some((span) => `${span}` === `${offset}`),
    )
    if (said) found.add(said)
    scoreFigure(sums, gold, said, tellMiss)
  }
  const near = wanted.flatMap(({ spans }) => spans)
  for (const said of note.said.figures.filter((figure) => !found.has(figure))) {
    const isIgnored = isOnAny(optional, said.offset) && !isOnAny(near, said.offset)
    if (!isIgnored) scoreExtra(sums, said, note, tellMiss)
  }
  scoreDiagnostics(sums, note, tellMiss)
}

function scoreFigure(
  sums: Sums,
  gold: GoldFigure,
  said: PrintedFigure | undefined,
  tellMiss: TellMiss,
): void {
  if (!said) {
    sums.detection.missed++
    tellMiss(`missed ${gold.text}`)
  } else {
    sums.detection.right++
    scoreReading(sums, gold, said, tellMiss)
  }
  if (gold.contested !== undefined) {
    const isRight = count(sums.contested, gold.contested, said?.contested === true)
    if (!isRight) tellMiss(`${gold.text} contested: ${said?.contested}`)
  }
  scoreEvidence(sums, gold, said, tellMiss)
}

function scoreReading(sums: Sums, gold: GoldFigure, said: PrintedFigure, tellMiss: TellMiss): void {
  const { quantity } = gold
  if (
    quantity?.low !== undefined &&
    !count(sums.quantity, true, isSameQuantity(quantity, said.quantity))
  ) {
    tellMiss(`${gold.text} read as ${JSON.stringify(said.quantity)}`)
  }
  const isSharp = isSameQualifier(quantity, said.quantity)
  if (quantity?.qualifier !== undefined && !count(sums.qualifier, true, isSharp)) {
    tellMiss(`${gold.text} qualifier ${said.quantity.qualifier}`)
  }
  if (!count(sums.status, true, said.status === gold.status)) {
    tellMiss(`${gold.text} ${said.status}, not ${gold.status}`)
  }
}

function scoreEvidence(
  sums: Sums,
  gold: GoldFigure,
  said: PrintedFigure | undefined,
  tellMiss: TellMiss,
): void {
  const known = gold.evidence ?? []
  const stated = said?.evidence ?? []
  for (const one of known) {
    if (one.optional) continue
    const isFound = stated.some((other) => isSameEvidence(one, other))
    count(one.verdict === 'agree' ? sums.agreements : sums.conflicts, true, isFound)
    if (!isFound) tellMiss(`${gold.text} misses ${one.verdict} with ${one.source} ${one.text}`)
  }
  for (const one of stated.filter(({ verdict }) => verdict === 'conflict')) {
    if (known.some((other) => isSameEvidence(other, one))) continue
    count(sums.conflicts, false, true)
    tellMiss(`${gold.text} false conflict with ${one.source} ${one.text}`)
  }
}

function isSameEvidence(gold: GoldEvidence, said: PrintedEvidence): boolean {
  if (gold.verdict !== said.verdict) return false
  const key = gold.source.toLowerCase()
  const stem = (said.path ?? '').replace(/^.*\//, '').replace(/\.\w{1,8}$/, '')
  const isSource = [said.source.toLowerCase(), stem.toLowerCase()].includes(key)
  return isSource && digitsOf(gold.text) === digitsOf(said.text)
}

function digitsOf(text: string): string {
  const digits = text
    .normalize('NFKC')
    .replaceAll(',', '')
    .match(/\d+(?:\.\d+)?/g)
  return digits?.join(' ') ?? text
}

function scoreExtra(
  sums: Sums,
  said: PrintedFigure,
  { text, gold }: ScenarioNote,
  tellMiss: TellMiss,
): void {
  sums.detection.wrong++
  tellMiss(`extra ${said.text}`)
  const around = text.slice(Math.max(0, said.offset[0] - 20), said.offset[1] + 20)
  if (gold.notFigures?.some((one) => around.includes(one))) sums.falseFlags++
  if (said.contested) count(sums.contested, false, true)
  for (const { verdict } of said.evidence ?? []) {
    if (verdict === 'conflict') count(sums.conflicts, false, true)
  }
}

function scoreDiagnostics(sums: Sums, note: ScenarioNote, tellMiss: TellMiss): void {
  const { text, gold } = note
  const known = (gold.diagnostics ?? []).map((one) => ({ ...one, places: findPlaces(text, one) }))
  const quiet = (gold.noDiagnostics ?? []).flatMap((on) => findPlaces(text, { code: '', on }))
  const said = note.said.diagnostics.map((one) => ({ ...one, at: toOffsets(text, one.range) }))
  for (const one of said) {
    if (isOnAny(quiet, one.at)) sums.leaks++
    const isKnown = known.some(({ code, places }) => code === one.code && isOnAny(places, one.at))
    if (isKnown || !TOLD.has(one.code)) continue
    countDiagnostic(sums, one.code, false, true)
    tellMiss(`${one.code} on ${text.slice(...one.at)}`)
  }
  for (const { code, places, on } of known.filter(({ optional }) => !optional)) {
    const isFound = said.some((one) => one.code === code && isOnAny(places, one.at))
    countDiagnostic(sums, code, true, isFound)
    if (!isFound) tellMiss(`no ${code} on ${JSON.stringify(on)}`)
  }
}

function isOnAny(places: readonly Range[], range: Range): boolean {
  return places.some((place) => rangesOverlap(place, range))
}

/** The codes whose false reports count; of the others, statuses tell already. */
const TOLD = new Set([
  'mismatched-figure',
  'inconsistent-figure',
  'wrong-arithmetic',
  'undefined-citation',
  'unused-source',
])

function countDiagnostic(sums: Sums, code: string, isKnown: boolean, isSaid: boolean): void {
  const tally = sums.byCode.get(code) ?? createTally()
  sums.byCode.set(code, tally)
  count(tally, isKnown, isSaid)
  count(sums.diagnostics, isKnown, isSaid)
}

function toOffsets(
  text: string,
  range: ScenarioNote['said']['diagnostics'][number]['range'],
): Range {
  const index = createLineIndex(text)
  const [start, end] = [index.offsetAt(range.start), index.offsetAt(range.end)]
  return [start, Math.max(end, start + 1)]
}
