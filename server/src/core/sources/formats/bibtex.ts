import type { Prose } from '../../text/prose.ts'
import { type Entry, toEntrySource } from '../entry-source.ts'
import { isAddress } from '../identity.ts'
import { toIsoDate, toIsoParts, toMonth } from '../iso-date.ts'
import { joinProse } from '../join-prose.ts'
import type { TextOptions } from '../read-text.ts'
import type { SourceReading } from '../source.ts'
import { type BibtexEntry, readBibtexEntries } from './bibtex-entries.ts'
import type { BibtexPart } from './bibtex-fields.ts'
import { readLatex } from './latex.ts'

/** Who brought it out, the nearest name first. */
const PUBLISHER_FIELDS = [
  'journaltitle',
  'journal',
  'publisher',
  'institution',
  'organization',
  'school',
  'booktitle',
  'maintitle',
]

/** A file that is no bibliography at all need not be told so a thousand times. */
const MOST_PROBLEMS = 100

const TEXT_FIELDS = ['note', 'annote', 'annotation', 'abstract']

// Takes `1`, `January`, and the day that some styles want there: `jan # "~27"`, once put together.
const MONTH = /^(?<month>[a-z]{3,9}|\d{1,2})\.?(?:\s(?<day>\d{1,2})(?!\d))?/i

// Takes the first address in a text such as `\url{https://example.com/a}`.
const FIRST_ADDRESS = /https?:\/\/[^\s{}"<>\\]{1,2000}/i

/** The sources of a BibTeX or BibLaTeX file. A broken entry is named and left out; the others stand. */
export function readBibtex(uri: string, text: string, options: TextOptions): SourceReading {
  const file = readBibtexEntries(text)
  return {
    sources: file.entries.map((entry) => toEntrySource(uri, toEntry(entry), options)),
    problems: file.problems.slice(0, MOST_PROBLEMS).map((problem) => ({ uri, ...problem })),
  }
}

function toEntry(entry: BibtexEntry): Entry {
  return {
    key: entry.key,
    keySpan: entry.keySpan,
    span: entry.span,
    title: readTitle(entry),
    authors: readNames(entry, 'author') ?? readNames(entry, 'editor') ?? [],
    publisher: firstOf(entry, PUBLISHER_FIELDS),
    published: readPublished(entry),
    accessed: readDate(entry, 'urldate') ?? readDate(entry, 'accessed'),
    addresses: readAddresses(entry),
    texts: TEXT_FIELDS.flatMap((name) => readProse(entry, name) ?? []),
  }
}

function readTitle(entry: BibtexEntry): string | undefined {
  const title = readText(entry, 'title')
  const subtitle = readText(entry, 'subtitle')
  return title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title
}

function readPublished(entry: BibtexEntry): string | undefined {
  const date = readDate(entry, 'date')
  if (date !== undefined) return date
  const year = readDate(entry, 'year')
  if (year === undefined || year.length !== 4) return year
  const groups = MONTH.exec(readText(entry, 'month') ?? '')?.groups
  const day = readText(entry, 'day') ?? groups?.day
  return toIsoParts(
    Number(year),
    toMonth(groups?.month ?? ''),
    day === undefined ? undefined : Number(day),
  )
}

function readDate(entry: BibtexEntry, name: string): string | undefined {
  const written = readText(entry, name)
  return written === undefined ? undefined : toIsoDate(written)
}

/** The address, then what else identifies it. */
function readAddresses(entry: BibtexEntry): readonly string[] {
  const eprint = rawText(entry, 'eprint')
  const isArxiv = /arxiv/i.test(
    (rawText(entry, 'archiveprefix') ?? rawText(entry, 'eprinttype') ?? '').slice(0, 20),
  )
  return [
    dropEscapes(rawText(entry, 'url')),
    dropEscapes(rawText(entry, 'doi')),
    isArxiv && eprint !== undefined ? `https://arxiv.org/abs/${eprint}` : undefined,
    dropEscapes(FIRST_ADDRESS.exec(rawText(entry, 'howpublished') ?? '')?.[0]),
  ].filter((address): address is string => address !== undefined && isAddress(address))
}

/** An address as browsers know it: reference managers put a backslash before some characters. */
function dropEscapes(address: string | undefined): string | undefined {
  return address
    ?.replace(/\\(?=[%&_#~{}$])/g, '')
    .replace(/^\\url\{(?<url>[^{}]{1,2000})\}$/, '$<url>')
}

function firstOf(entry: BibtexEntry, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = readText(entry, name)
    if (text !== undefined) return text
  }
  return undefined
}

/** The names of a field, in the order one says them: `Chen, Mei and {Acme Corp.}` gives `Mei Chen` and `Acme Corp.`. */
function readNames(entry: BibtexEntry, field: string): readonly string[] | undefined {
  const written = rawText(entry, field)
  if (written === undefined) return undefined
  return splitNames(written)
    .map((name) => toPlainName(name))
    .filter((name) => name !== '' && name !== 'others')
}

/** Splits at `and` outside braces. */
function splitNames(text: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (depth === 0 && /^\sand\s/.test(text.slice(at, at + 5))) {
      names.push(text.slice(start, at))
      start = at + 5
    }
  }
  return [...names, text.slice(start)]
}

function toPlainName(written: string): string {
  const isWhole = /^\s*\{/.test(written)
  const name = readLatex(written, 0).text.trim()
  const [family, ...given] = name.split(', ')
  return isWhole || given.length === 0
    ? name
    : [...given]
        .reverse()
        .concat(family ?? '')
        .join(' ')
}

function readText(entry: BibtexEntry, name: string): string | undefined {
  const text = readProse(entry, name)?.text.trim()
  return text === '' ? undefined : text
}

function readProse(entry: BibtexEntry, name: string): Prose | undefined {
  const parts = entry.fields.get(name)
  return parts && joinProse(parts.map(readPart))
}

/** A part's prose. What `@string` explains stands elsewhere, so all of it maps to the name that was used. */
function readPart(part: BibtexPart): Prose {
  const isWritten = part.text.length === part.span.end - part.span.start
  if (isWritten) return readLatex(part.text, part.span.start)
  const { text } = readLatex(part.text, 0)
  return { text, pieces: [{ at: 0, length: text.length, source: part.span }] }
}

function rawText(entry: BibtexEntry, name: string): string | undefined {
  const text = entry.fields
    .get(name)
    ?.map((part) => part.text)
    .join('')
    .trim()
  return text === '' ? undefined : text
}
