import type { FileFields } from '../file-source.ts'
import { isAddress } from '../identity.ts'
import { toIsoDate } from '../iso-date.ts'

/** What the head of a page says of it, by name in lower case; of one name the first counts, but for authors. */
export interface PageHead {
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly title: string | undefined
  readonly heading: string | undefined
  readonly canonical: string | undefined
  /** The address that a browser wrote down when it saved the page. */
  readonly savedFrom: string | undefined
  /** The texts of its JSON-LD. */
  readonly linkedData: readonly string[]
}

const TITLES = ['citation_title', 'og:title', 'dc.title', 'twitter:title', 'headline']
const AUTHORS = [
  'citation_author',
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'byl',
]
const PUBLISHERS = [
  'citation_journal_title',
  'og:site_name',
  'dc.publisher',
  'publisher',
  'application-name',
]
const DATES = [
  'citation_publication_date',
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'parsely-pub-date',
]
const ADDRESSES = ['citation_doi', 'og:url', 'twitter:url', 'citation_public_url', 'dc.identifier']

/** What a page says of itself, by the tags that search engines and reference managers read. */
export function readPageFields(head: PageHead): FileFields {
  const data = readLinkedData(head.linkedData)
  const texts = (names: readonly string[]) => names.flatMap((name) => head.metas.get(name) ?? [])
  const addresses = [head.canonical, ...texts(ADDRESSES), data.address, head.savedFrom]
  const names = AUTHORS.map((name) => head.metas.get(name) ?? []).find((found) => found.length > 0)
  return {
    title: texts(TITLES)[0] ?? data.title ?? head.heading ?? head.title,
    authors: (names ?? data.authors).filter((name) => !isAddress(name)),
    publisher: texts(PUBLISHERS)[0] ?? data.publisher,
    published: [...texts(DATES), ...data.dates].map(toIsoDate).find((date) => date !== undefined),
    address: addresses.find((address) => address !== undefined && isAddress(address)),
  }
}

interface LinkedData {
  readonly title: string | undefined
  readonly authors: readonly string[]
  readonly publisher: string | undefined
  readonly dates: readonly string[]
  readonly address: string | undefined
}

/** Takes the types of what is an article: `NewsArticle`, `BlogPosting`, `Report`, `WebPage`. */
const ARTICLE = /(?:Article|Posting|Report|WebPage|Dataset)$/

/** What the JSON-LD of a page says; broken JSON says nothing. */
function readLinkedData(texts: readonly string[]): LinkedData {
  const things = texts.flatMap((text) => listThings(parseJson(text)))
  const isArticle = (thing: Thing) => namesOf(thing.get('@type')).some((type) => ARTICLE.test(type))
  const article = things.find(isArticle) ?? new Map<string, unknown>()
  return {
    title: namesOf(article.get('headline'))[0],
    authors: namesOf(article.get('author')),
    publisher: namesOf(article.get('publisher'))[0],
    dates: namesOf(article.get('datePublished')),
    address: [article.get('url'), article.get('mainEntityOfPage')].flatMap(namesOf).find(isAddress),
  }
}

type Thing = ReadonlyMap<string, unknown>

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The objects at the top, in a list, or in a `@graph`. */
function listThings(value: unknown): readonly Thing[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((item) => {
    const thing = toThing(item)
    if (!thing) return []
    const graph = thing.get('@graph')
    return Array.isArray(graph)
      ? [thing, ...graph.flatMap((inner) => toThing(inner) ?? [])]
      : [thing]
  })
}

function toThing(value: unknown): Thing | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
}

/** The names that a value is or has: a text, an object with a name or an address, or a list of them. */
function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(nameOf)
  return nameOf(value)
}

function nameOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()]
  const thing = toThing(value)
  const name = thing?.get('name') ?? thing?.get('@id')
  return typeof name === 'string' ? [name.trim()] : []
}
