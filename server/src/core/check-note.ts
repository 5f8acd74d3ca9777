import type { Claim } from './claims/claim.ts'
import type { Evidence } from './claims/evidence.ts'
import { type FigureEvidence, findEvidence } from './claims/find-evidence.ts'
import { isContested, judgeStatus } from './claims/judge.ts'
import type { Lexicon } from './claims/lexicon/lexicon.ts'
import { readClaims } from './claims/read-claims.ts'
import { resolveCitations } from './claims/resolve-citations.ts'
import type { ResolvedCitation } from './claims/status.ts'
import { isReported } from './figures/reported.ts'
import type { Library } from './library.ts'
import type { Citation } from './note/citation.ts'
import { findCoverage } from './note/coverage.ts'
import { listFigures, type Note, type NoteFigure } from './note/note.ts'
import { createSuppression } from './note/suppression.ts'
import { ALL_RULES } from './rules/all-rules.ts'
import type { CheckedFigure, Finding, FoundFinding, Rule, RuleInput } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import type { Source } from './sources/source.ts'

/** A note, its own footnotes and what they claim. */
export interface NoteWithSources {
  readonly note: Note
  readonly title: string
  readonly date: string | undefined
  readonly footnotes: readonly Source[]
}

/** A note with everything the stages after reading work out. */
export interface NoteResult {
  readonly figures: readonly CheckedFigure[]
  readonly citations: readonly ResolvedCitation[]
  readonly findings: readonly Finding[]
}

/** Checks one note: claims, coverage, evidence, status, rules. */
export function checkNote(own: NoteWithSources, library: Library, settings: Settings): NoteResult {
  const { note, footnotes } = own
  const citations = resolveCitations(note, footnotes, library.finder).map((citation) => ({
    ...citation,
    sources: citation.sources.flatMap((source) => library.formsOf(source)),
  }))
  const figures = checkFigures(own, { library, settings }, citations)
  const input: RuleInput = {
    note,
    figures,
    citations,
    sources: new Map([
      ...library.sources,
      ...footnotes.map((source) => [source.id, source] as const),
    ]),
    keyHolders: (key) => distinctGroups(library.finder.byKey(key), library),
  }
  return { figures, citations, findings: findFindings(input, settings) }
}

interface Surroundings {
  readonly library: Library
  readonly settings: Settings
}

function checkFigures(
  own: NoteWithSources,
  { library, settings }: Surroundings,
  citations: readonly ResolvedCitation[],
): readonly CheckedFigure[] {
  const { note } = own
  const reported = listFigures(note.blocks).filter((figure) => isChecked(figure, settings))
  const covering = readCovering(note, settings, citations)
  const claims = readNoteClaims(own, library.lexicon)
  const chosen = reported.flatMap((figure) => {
    const claim = claims.get(figure.figure)
    return claim ? [[claim, covering(figure)] as const] : []
  })
  const evidence = findNoteEvidence(own, new Map(chosen), library)
  return reported.flatMap((figure) => {
    const claim = claims.get(figure.figure)
    const found = claim && evidence.get(claim)
    if (!claim || !found) return []
    const cited = covering(figure)
    const merged = mergeCopies(found, cited, library)
    return [
      {
        ...figure,
        text: note.text.slice(figure.span.start, figure.span.end),
        claim,
        status: judgeStatus(cited, merged),
        contested: isContested(merged),
        citations: cited,
        evidence: merged.evidence,
        nearMisses: merged.nearMisses,
      },
    ]
  })
}

/** Footnotes and inline notes are evidence, not the author's figures. */
function isChecked({ figure, passage }: NoteFigure, settings: Settings): boolean {
  const isEvidence = ['footnote', 'inline-note', 'source-line'].includes(passage.kind)
  return !isEvidence && isReported(figure, settings.figures)
}

function readCovering(
  note: Note,
  settings: Settings,
  citations: readonly ResolvedCitation[],
): (figure: NoteFigure) => readonly ResolvedCitation[] {
  const resolved = new Map<Citation, ResolvedCitation>(
    citations.map((found) => [found.citation, found]),
  )
  const coverage = findCoverage(note, settings.citations.scope)
  return ({ figure }) =>
    (coverage.get(figure) ?? []).flatMap(({ citation }) => resolved.get(citation) ?? [])
}

function readNoteClaims(
  { note, title, date }: NoteWithSources,
  lexicon: Lexicon,
): ReadonlyMap<NoteFigure['figure'], Claim> {
  const { uri, text, blocks } = note
  const claims = readClaims({ id: uri, uri, text, title, date, blocks }, lexicon)
  return new Map(claims.map((claim) => [claim.figure, claim]))
}

function findNoteEvidence(
  { date, note, footnotes }: NoteWithSources,
  claims: ReadonlyMap<Claim, readonly ResolvedCitation[]>,
  { index, lexicon }: Library,
): ReadonlyMap<Claim, FigureEvidence> {
  const quoted = footnotes.flatMap(({ id, uri, title, blocks, hasText }) =>
    hasText ? readClaims({ id, uri, text: note.text, title, date, blocks }, lexicon) : [],
  )
  const isCited = (claim: Claim, id: string) =>
    claims.get(claim)?.some(({ sources }) => sources.some((source) => source.id === id)) === true
  return findEvidence([...claims.keys()], index, quoted, isCited)
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
  return {
    ...found,
    evidence: found.evidence.filter((evidence) => [...best.values()].includes(evidence)),
  }
}

/** One source of each group of copies. */
function distinctGroups(sources: readonly Source[], library: Library): readonly Source[] {
  const groups = sources.map(({ id }) => library.groupOf(id))
  return sources.filter((_, place) => groups.indexOf(groups[place] ?? '') === place)
}

function findFindings(input: RuleInput, settings: Settings): readonly Finding[] {
  const suppression = createSuppression(input.note)
  const findings = ALL_RULES.flatMap((rule) => {
    const severity = settings.rules[rule.id] ?? rule.severity
    if (severity === 'off') return []
    return [...rule.find(input)].map((found) => toFinding(rule, severity, found))
  })
  return findings
    .filter(({ rule, span }) => !suppression.suppresses(rule, span))
    .sort((one, other) => one.span.start - other.span.start)
}

function toFinding(
  rule: Rule,
  severity: Finding['severity'],
  { span, message, related, unnecessary }: FoundFinding,
): Finding {
  return {
    rule: rule.id,
    severity,
    span,
    message,
    related: related ?? [],
    unnecessary: unnecessary ?? false,
  }
}
