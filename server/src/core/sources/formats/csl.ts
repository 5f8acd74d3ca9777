import { hasHan } from '../../text/han.ts'
import type { Prose } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import type { Entry } from '../entry-source.ts'
import { isAddress } from '../identity.ts'
import { toIsoDate, toIsoParts } from '../iso-date.ts'

/**
 * A value of JSON or YAML with where it is written, so that both are read by the same functions.
 * Numbers and booleans are scalars with their printed form.
 */
export type CslNode =
  | {
      readonly kind: 'scalar'
      readonly value: string
      readonly span: Span
      readonly prose: () => Prose
    }
  | { readonly kind: 'list'; readonly items: readonly CslNode[]; readonly span: Span }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, CslNode>; readonly span: Span }

type CslObject = Extract<CslNode, { kind: 'object' }>
type CslScalar = Extract<CslNode, { kind: 'scalar' }>

/** The types an item can have in CSL 1.0.2. */
const CSL_TYPES: ReadonlySet<string> = new Set([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
])

const PUBLISHER_FIELDS = ['container-title', 'publisher', 'event-title', 'collection-title']
const TEXT_FIELDS = ['note', 'annote', 'annotation', 'abstract']

/** The entries of a list of CSL items, or of the `references` of an object; none where it is something else. */
export function readCslEntries(root: CslNode | undefined): readonly Entry[] {
  const list = root?.kind === 'object' ? root.fields.get('references') : root
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item) => (item.kind === 'object' ? (readEntry(item) ?? []) : []))
}

function readEntry(item: CslObject): Entry | undefined {
  const id = scalarOf(item, 'id')
  const type = textOf(item, 'type')
  if (!id || id.value.trim() === '' || type === undefined || !CSL_TYPES.has(type)) return undefined
  return {
    key: id.value.trim(),
    keySpan: id.span,
    span: item.span,
    title: textOf(item, 'title'),
    authors: readNames(item.fields.get('author') ?? item.fields.get('editor')),
    publisher: PUBLISHER_FIELDS.map((name) => textOf(item, name)).find(
      (text) => text !== undefined,
    ),
    published: readDate(item.fields.get('issued')),
    accessed: readDate(item.fields.get('accessed')),
    addresses: ['URL', 'url', 'DOI', 'doi']
      .flatMap((name) => textOf(item, name) ?? [])
      .filter(isAddress),
    texts: TEXT_FIELDS.flatMap((name) => scalarOf(item, name)?.prose() ?? []),
  }
}

function scalarOf(item: CslObject, name: string): CslScalar | undefined {
  const node = item.fields.get(name)
  return node?.kind === 'scalar' ? node : undefined
}

function textOf(item: CslObject, name: string): string | undefined {
  const text = scalarOf(item, name)?.value.trim()
  return text === '' ? undefined : text
}

function readNames(node: CslNode | undefined): readonly string[] {
  if (node?.kind === 'scalar') return [node.value]
  if (node?.kind === 'object') return [readName(node)].filter((name) => name !== '')
  return node?.items.flatMap((item) => (item.kind === 'list' ? [] : readNames(item))) ?? []
}

/** A name in the order one says it; names in Chinese characters put the family first, without a space. */
function readName(item: CslObject): string {
  const literal = textOf(item, 'literal')
  if (literal !== undefined) return literal
  const family = [textOf(item, 'non-dropping-particle'), textOf(item, 'family')]
    .filter(Boolean)
    .join(' ')
  const given = textOf(item, 'given') ?? ''
  const isChinese = hasHan(family.charAt(0))
  return isChinese ? family + given : `${given} ${family}`.trim()
}

function readDate(node: CslNode | undefined): string | undefined {
  if (node === undefined) return undefined
  if (node.kind === 'scalar') return toIsoDate(node.value)
  if (node.kind === 'list') return readDate(node.items[0])
  const parts = node.fields.get('date-parts')
  const written = textOf(node, 'raw') ?? textOf(node, 'literal')
  return (
    readDateParts(parts) ??
    readDateFields(node) ??
    (written === undefined ? undefined : toIsoDate(written))
  )
}

/** `[[2025, 1, 27]]`; of a range the first day. */
function readDateParts(node: CslNode | undefined): string | undefined {
  const first = node?.kind === 'list' ? node.items[0] : undefined
  if (first?.kind !== 'list') return undefined
  const [year, month, day] = first.items.map((item) =>
    item.kind === 'scalar' ? Number(item.value) : Number.NaN,
  )
  return year === undefined ? undefined : toIsoParts(year, month, day)
}

/** `{ year: 2025, month: 1, day: 27 }`, as pandoc writes it in YAML. */
function readDateFields(item: CslObject): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => textOf(item, name))
  return year === undefined ? undefined : toIsoParts(Number(year), toNumber(month), toNumber(day))
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}
