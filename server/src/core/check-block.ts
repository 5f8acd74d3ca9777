import type { BlockRecord, CoveringCitation, KnownPairs } from './block-record.ts'
import type { Claim } from './claims/claim.ts'
import type { Evidence } from './claims/evidence.ts'
import { type FigureEvidence, gatherEvidence } from './claims/find-evidence.ts'
import { isContested, judgeStatus } from './claims/judge.ts'
import { listPairs, type Pair, type PairOf } from './claims/pairs.ts'
import type { ResolvedCitation } from './claims/status.ts'
import type { Figure } from './figures/figure.ts'
import { isReported } from './figures/reported.ts'
import type { Library } from './library.ts'
import { listFigures, type NoteFigure } from './note/note.ts'
import { isOwn } from './note/stretch.ts'
import type { CheckedBlock } from './note-outcome.ts'
import type { NoteQuotes } from './note-quotes.ts'
import type { BlockRuleInput, CheckedFigure, Finding } from './rules/rule.ts'
import { listRules, toFinding } from './rules-in-force.ts'
import type { Settings } from './settings.ts'
import type { Source } from './sources/source.ts'

/** What a block is checked against. */
export interface BlockSurroundings {
  /** Of the note. */
  readonly uri: string
  readonly library: Library
  readonly settings: Settings
  readonly quotes: NoteQuotes
  /** The citations of a record, with what they point to. */
  citationsOf(record: BlockRecord): readonly ResolvedCitation[]
  /** Whether a conflict stands among all of the note. */
  stands(pair: PairOf<'conflict'>): boolean
}

/** Claims of sources looked at for one figure. */
const CANDIDATES = 40

/** The pairs of a record's claims; those found for the same sources, quotes and citations before are kept. */
export function findPairs(
  record: BlockRecord,
  surroundings: BlockSurroundings,
): ReadonlyMap<Claim, KnownPairs> {
  const found = new Map<Claim, KnownPairs>()
  for (const figure of listChecked(record, surroundings.settings)) {
    const claim = record.claims?.get(figure)
    if (!claim) continue
    const cited = listCited(record, figure, surroundings)
    found.set(claim, pairClaim(claim, cited, { record, surroundings }))
  }
  return found
}

interface PairContext {
  readonly record: BlockRecord
  readonly surroundings: BlockSurroundings
}

function pairClaim(
  claim: Claim,
  citations: readonly ResolvedCitation[],
  { record, surroundings: { library, quotes } }: PairContext,
): KnownPairs {
  const ids = new Set(citations.flatMap(({ sources }) => sources.map(({ id }) => id)))
  const isCited = (id: string) => ids.has(id)
  const cited = [...ids].join(' ')
  const known = record.pairs.get(claim)
  const isSame = known?.cited === cited
  const sourcesRevision = library.isComplete ? library.revision : -1
  const quotesRevision = quotes.revision
  const find = (searched: NoteQuotes['index']) =>
    listPairs(claim, searched.findCandidates(claim, CANDIDATES), isCited)
  // Half a library would show conflicts that its other half explains.
  const findInSources = () => (library.isComplete ? find(library.index) : [])
  return {
    cited,
    sourcesRevision,
    quotesRevision,
    ofSources:
      isSame && known.sourcesRevision === sourcesRevision ? known.ofSources : findInSources(),
    ofQuotes:
      isSame && known.quotesRevision === quotesRevision ? known.ofQuotes : find(quotes.index),
  }
}

/** All pairs of a record, in the order of its figures. */
export function listAllPairs({ pairs }: BlockRecord): readonly Pair[] {
  return [...pairs.values()].flatMap(({ ofSources, ofQuotes }) => [...ofSources, ...ofQuotes])
}

/** What a record comes to, once its pairs are known and it is decided which conflicts stand. */
export function checkBlock(record: BlockRecord, surroundings: BlockSurroundings): CheckedBlock {
  const citations = surroundings.citationsOf(record)
  const figures = [...checkFigures(record, surroundings)]
  const { library, quotes } = surroundings
  const input: BlockRuleInput = {
    uri: surroundings.uri,
    staleAfterMonths: surroundings.settings.staleAfterMonths,
    figures,
    citations,
    findSource: (id) => library.sources.get(id) ?? quotes.findSource(id),
    keyHolders: (key) => distinctGroups(library.finder.byKey(key), library),
  }
  const findings = findFindings(input, surroundings)
  return { figures, citations, findings, isWeighty: findings.some(isWarning) }
}

function isWarning({ severity }: Finding): boolean {
  return severity === 'warning' || severity === 'error'
}

function* checkFigures(
  record: BlockRecord,
  surroundings: BlockSurroundings,
): Iterable<CheckedFigure> {
  const { settings, library, stands } = surroundings
  for (const figure of listFigures([
    { block: record.block, start: 0, headings: record.headings },
  ])) {
    const claim = record.claims?.get(figure.figure)
    const known = claim && record.pairs.get(claim)
    if (!known || !isChecked(figure, settings)) continue
    const citations = listCited(record, figure.figure, surroundings)
    const pairs = [...known.ofSources, ...known.ofQuotes]
    const merged = mergeCopies(gatherEvidence(pairs, stands), citations, library)
    yield {
      text: record.text.slice(figure.span.start, figure.span.end),
      claim,
      status: judgeStatus(citations, merged),
      contested: isContested(merged),
      citations,
      evidence: merged.evidence,
      nearMisses: merged.nearMisses,
      ...figure,
    }
  }
}

function listChecked({ block, headings }: BlockRecord, settings: Settings): readonly Figure[] {
  return listFigures([{ block, start: 0, headings }])
    .filter((figure) => isChecked(figure, settings))
    .map(({ figure }) => figure)
}

/** Footnotes and inline notes are evidence, not the author's figures. */
function isChecked({ figure, passage }: NoteFigure, settings: Settings): boolean {
  return isOwn(passage) && isReported(figure, settings.figures)
}

/** What covers a figure. A mark that turned out to be no citation covers nothing. */
function listCited(
  record: BlockRecord,
  figure: Figure,
  { citationsOf }: BlockSurroundings,
): readonly ResolvedCitation[] {
  const covering = record.coverage?.get(figure) ?? []
  return covering.flatMap(({ citation, record: holder }: CoveringCitation) => {
    return citationsOf(holder).find((resolved) => resolved.citation === citation) ?? []
  })
}

/** Of copies of one text the cited one speaks, else the earliest published, else the first by path. */
function mergeCopies(
  found: FigureEvidence,
  cited: readonly ResolvedCitation[],
  library: Library,
): FigureEvidence {
  const citedIds = new Set(cited.flatMap(({ sources }) => sources.map(({ id }) => id)))
  const rank = ({ sourceId }: Evidence) => {
    const source = library.sources.get(sourceId)
    return `${citedIds.has(sourceId) ? 0 : 1} ${source?.published ?? '9999'} ${sourceId}`
  }
  const best = new Map<string, Evidence>()
  for (const evidence of found.evidence) {
    const key = `${library.groupOf(evidence.sourceId)} ${evidence.verdict}`
    const known = best.get(key)
    if (!known || rank(evidence) < rank(known)) best.set(key, evidence)
  }
  const kept = new Set(best.values())
  return { ...found, evidence: found.evidence.filter((evidence) => kept.has(evidence)) }
}

/** One source of each group of copies. */
function distinctGroups(sources: readonly Source[], library: Library): readonly Source[] {
  const groups = sources.map(({ id }) => library.groupOf(id))
  return sources.filter((_, place) => groups.indexOf(groups[place] ?? '') === place)
}

function findFindings(
  input: BlockRuleInput,
  { settings, library }: BlockSurroundings,
): readonly Finding[] {
  return listRules(settings, library.isComplete).flatMap((inForce) =>
    [...(inForce.rule.findInBlock?.(input) ?? [])].map((found) => toFinding(inForce, found)),
  )
}
