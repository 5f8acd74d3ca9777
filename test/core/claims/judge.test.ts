import { describe, expect, test } from 'vitest'
import type { Evidence, Verdict } from '../../../server/src/core/claims/evidence.ts'
import { isContested, judgeStatus } from '../../../server/src/core/claims/judge.ts'
import type { ResolvedCitation, Status } from '../../../server/src/core/claims/status.ts'
import type { Citation } from '../../../server/src/core/note/citation.ts'
import type { Source } from '../../../server/src/core/sources/source.ts'
import { readOne } from './statements.ts'

const CLAIM = readOne('4%')
const { placed } = CLAIM.place
const SPAN = { start: 0, end: 0 }

function createSource(id: string, hasText: boolean): Source {
  return {
    id,
    key: id,
    kind: 'article',
    uri: id,
    span: SPAN,
    keySpan: SPAN,
    title: undefined,
    authors: [],
    publisher: undefined,
    published: undefined,
    accessed: undefined,
    address: undefined,
    identity: undefined,
    ties: [],
    blocks: [],
    hasText,
  }
}

/** `wire` is a source with text, `wire?` one without, `own` the author, `undefined` a mark that is defined nowhere, `nothing` one that leads to no source here. */
function createCitation(words: string): ResolvedCitation {
  const isOwn = words === 'own'
  const hasSources = !['own', 'undefined', 'nothing'].includes(words)
  const target: Citation['target'] = isOwn ? { kind: 'own' } : { kind: 'key', key: words }
  const sources = words.split('+').map((id) => createSource(id.replace('?', ''), !id.endsWith('?')))
  return {
    citation: { kind: isOwn ? 'own' : 'pandoc', span: SPAN, target, passage: 0, at: 0 },
    placed,
    span: SPAN,
    sources: hasSources ? sources : [],
    defined: words !== 'undefined',
    label: words,
  }
}

/** Evidence as `agree wire` or `conflict wire`; `touch wire` for a source that is about the claim. */
function findWith(said: readonly string[]) {
  const read = (words: string) => words.split(' ')
  const evidence = said.flatMap((words): readonly Evidence[] => {
    const [verdict, sourceId = ''] = read(words)
    if (verdict !== 'agree' && verdict !== 'conflict') return []
    return [toEvidence(verdict, sourceId)]
  })
  const touching = said.flatMap((words) => (words.startsWith('touch ') ? [words.slice(6)] : []))
  return { evidence, touching, nearMisses: [] }
}

function toEvidence(verdict: Verdict, sourceId: string): Evidence {
  return {
    claim: CLAIM,
    sourceId,
    verdict,
    because: '',
    severity: verdict === 'conflict' ? 'large' : undefined,
    gap: 0,
    score: 1,
  }
}

type Case = readonly [citations: readonly string[], said: readonly string[]]

function checkStatus(status: Status, citations: readonly string[], said: readonly string[]): void {
  expect(judgeStatus(citations.map(createCitation), findWith(said))).toBe(status)
}

const CASES: Readonly<Record<Status, readonly Case[]>> = {
  unsourced: [
    [[], []],
    [[], ['agree wire']],
    [[], ['conflict wire']],
  ],
  verified: [
    [['wire'], ['agree wire']],
    [
      ['ledger', 'wire'],
      ['agree wire', 'conflict ledger'],
    ],
    [['wire+ledger'], ['agree ledger']],
    [['own', 'wire'], ['agree wire']],
    [['undefined', 'wire'], ['agree wire']],
  ],
  mismatched: [
    [['wire'], ['conflict wire']],
    [['wire'], ['conflict wire', 'agree ledger']],
    [['wire', 'book?'], ['conflict wire']],
    [['own', 'wire'], ['conflict wire']],
  ],
  cited: [
    [['own'], []],
    [['own'], ['conflict wire']],
    [['undefined'], []],
    [['nothing'], []],
    [['book?'], []],
    [['wire', 'book?'], []],
    [['wire'], ['touch wire']],
    [['wire', 'ledger'], ['touch ledger']],
  ],
  unsupported: [
    [['wire'], []],
    [['wire'], ['agree ledger']],
    [['wire'], ['touch ledger']],
    [['wire'], ['conflict ledger']],
    [['wire', 'ledger'], []],
    [['wire+book?'], []],
  ],
}

describe.each(Object.entries(CASES))('%s', (status, cases) => {
  test.each(cases)('cites %j, which say %j', (citations, said) => {
    checkStatus(status as Status, citations, said)
  })
})

test('a figure is contested by any source that conflicts, cited or not', () => {
  expect(isContested(findWith(['agree wire', 'conflict ledger']))).toBe(true)
  expect(isContested(findWith(['agree wire', 'touch ledger']))).toBe(false)
  expect(isContested(findWith([]))).toBe(false)
})
