import type { FrontMatter, FrontMatterValue } from '../note/front-matter.ts'
import { isAddress } from './identity.ts'
import { toIsoDate } from './iso-date.ts'

/** What a file's front matter says of the article it was saved from. */
export interface ArticleFields {
  readonly address: string | undefined
  readonly title: string | undefined
  readonly authors: readonly string[]
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly accessed: string | undefined
  /** The field that holds the citation key, and the key. */
  readonly key: { readonly field: string; readonly value: string } | undefined
  /** Whether its tags say that it was clipped. */
  readonly isClipped: boolean
}

/** Names of fields as clippers and reference managers write them, in lower case; the first that says something counts. */
const ADDRESS_FIELDS = [
  'source',
  'url',
  'link',
  'canonical',
  'canonical_url',
  'canonical-url',
  'canonicalurl',
  'source_url',
  'source-url',
  'sourceurl',
  'original_url',
  'original-url',
  'originalurl',
  'web_url',
  'doi',
  '網址',
  '網站',
  '連結',
  '來源網址',
  '原文網址',
  '原文連結',
  '來源',
  '网址',
  '网站',
  '链接',
  '来源网址',
  '原文网址',
  '原文链接',
  '来源',
]
/** Fields that hold a title, in lower case. */
export const TITLE_FIELDS = ['title', '標題', '标题']
const AUTHOR_FIELDS = ['author', 'authors', 'byline', 'creator', '作者']
const PUBLISHER_FIELDS = [
  'site',
  'site_name',
  'sitename',
  'publisher',
  'publication',
  'source',
  'website',
  'journal',
  'container-title',
  '新聞來源',
  '媒體',
  '來源',
  '出版者',
  '新闻来源',
  '媒体',
  '来源',
]
/** Fields that hold the date of publication, in lower case; the first that is a date counts. */
export const PUBLISHED_FIELDS = [
  'published',
  'date',
  'publish_date',
  'publish-date',
  'publishdate',
  'date_published',
  'date-published',
  'datepublished',
  'pubdate',
  'published_at',
  'published_time',
  'publication_date',
  'issued',
  '發佈日期',
  '發布日期',
  '發表日期',
  '日期',
  '发布日期',
  '发表日期',
  'year',
]
/** Fields that hold the date of saving, in lower case: of a note, when it was begun. */
export const ACCESSED_FIELDS = [
  'created',
  'clipped',
  'accessed',
  'date_saved',
  'saved',
  'retrieved',
  'date_clipped',
  'date_added',
  'access_date',
  'accessdate',
  '建立日期',
  '擷取日期',
  '存取日期',
  '创建日期',
  '访问日期',
]
const KEY_FIELDS = ['citekey', 'citation-key', 'citation_key', 'citationkey', 'key', 'id']
const TAG_FIELDS = ['tags', 'tag', '標籤', '标签']

/** Reads the fields of a front matter. */
export function readArticleFields({ fields }: FrontMatter): ArticleFields {
  const texts = (names: readonly string[]) => names.flatMap((name) => listTexts(fields.get(name)))
  return {
    address: texts(ADDRESS_FIELDS)
      .map(findAddress)
      .find((address) => address !== undefined),
    title: texts(TITLE_FIELDS)[0],
    authors: splitNames(
      AUTHOR_FIELDS.map((name) => listTexts(fields.get(name))).find((names) => 0 < names.length) ??
        [],
    ),
    publisher: texts(PUBLISHER_FIELDS).find((text) => findAddress(text) === undefined),
    published: texts(PUBLISHED_FIELDS)
      .map(toIsoDate)
      .find((date) => date !== undefined),
    accessed: texts(ACCESSED_FIELDS)
      .map(toIsoDate)
      .find((date) => date !== undefined),
    key: readKey(fields),
    isClipped: texts(TAG_FIELDS)
      .flatMap((text) => text.split(/[\s,#]/))
      .some((tag) => /^clippings?(?:\/|$)/i.test(tag)),
  }
}

function readKey(fields: FrontMatter['fields']): ArticleFields['key'] {
  for (const field of KEY_FIELDS) {
    const value = listTexts(fields.get(field))[0]?.replace(/^@/, '')
    if (value !== undefined && value !== '') return { field, value }
  }
  return undefined
}

/** The texts of a field, without empty ones. */
function listTexts(value: FrontMatterValue | undefined): readonly string[] {
  const values: readonly unknown[] = typeof value === 'string' ? [value] : (value ?? [])
  return values.flatMap((item) =>
    typeof item === 'string' && item.trim() !== '' ? [item.trim()] : [],
  )
}

/** The address that a text is, or that it links to as Markdown. */
function findAddress(text: string): string | undefined {
  const target = /^\[[^\]]{0,300}\]\((?<target>[^\s()]{1,2000})/.exec(text)?.groups?.target
  return [target, text].find((address) => address !== undefined && isAddress(address))
}

/** Several names that stand in one text: `Mei Chen and Jo Lee`, `王小明、李大同`. A comma may also stand inside a name. */
function splitNames(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split(/\s{0,3}[;；、]\s{0,3}|\s(?:and|&)\s/))
    .flatMap((name) => (isListed(name) ? name.split(/,\s{0,3}/) : [name]))
    .map((name) =>
      name
        .replace(/^by\s/i, '')
        .replace(/^\[\[|\]\]$/g, '')
        .trim(),
    )
    .filter((name) => name !== '')
}

/** Whether commas separate names: then each has a space in it, as `Chen, Mei` has not. */
function isListed(text: string): boolean {
  return text.split(',').every((name) => /\S\s\S/.test(name))
}
