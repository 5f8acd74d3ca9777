import { Parser } from 'htmlparser2'
import type { Prose } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import { type ElementKind, findElementKind } from './elements.ts'
import type { PageHead } from './page-fields.ts'
import { type PageTable, printCaption, readSpan } from './page-table.ts'
import { createPageWriter } from './page-writer.ts'

/** A part of a page's text. */
export type PagePart =
  | {
      readonly kind: 'text'
      readonly prose: Prose
      /** 1 to 6 for a heading, 0 for other text. */
      readonly level: number
      readonly isItem: boolean
      readonly isMain: boolean
    }
  | { readonly kind: 'table'; readonly table: PageTable; readonly isMain: boolean }

/** A page taken apart. */
export interface Page {
  readonly parts: readonly PagePart[]
  readonly head: PageHead
  /** Whether it is nested so deeply that the rest was left out. */
  readonly isCut: boolean
}

/** Deeper than this no page is nested: whoever goes on costs time and says nothing. */
const DEEPEST = 512

/** Longer JSON-LD is no description of an article. */
const LONGEST_DATA = 200_000

/** Takes a page apart. Nothing in it runs, and nothing that it points to is loaded. */
export function parsePage(text: string): Page {
  const reader = new PageReader(text)
  return reader.read()
}

/** An element that is open. */
interface OpenElement {
  readonly name: string
  readonly kind: ElementKind
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
}

/** Goes through a page once, from tag to tag. */
class PageReader {
  readonly #text: string
  readonly #parser: Parser
  readonly #parts: PagePart[] = []
  readonly #open: OpenElement[] = []
  readonly #writer = createPageWriter()
  readonly #metas = new Map<string, string[]>()
  readonly #linkedData: string[] = []
  #hidden = 0
  #main = 0
  #tables = 0
  #table: PageTable | undefined
  #title = ''
  #canonical: string | undefined
  #savedFrom: string | undefined
  #data: string | undefined
  #raised: string | undefined
  #isCut = false

  constructor(text: string) {
    this.#text = text
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#openTag(name, attributes),
        onclosetag: () => this.#closeTag(),
        ontext: (data) => this.#addText(data),
        oncomment: (data) => this.#readComment(data),
      },
      { decodeEntities: true },
    )
  }

  read(): Page {
    this.#parser.write(this.#text)
    if (!this.#isCut) this.#parser.end()
    this.#flush()
    const heading = this.#parts.find((part) => part.kind === 'text' && part.level === 1)
    return {
      parts: this.#parts,
      head: {
        metas: this.#metas,
        title: this.#title.trim() || undefined,
        heading: heading?.kind === 'text' ? heading.prose.text.trim() : undefined,
        canonical: this.#canonical,
        savedFrom: this.#savedFrom,
        linkedData: this.#linkedData,
      },
      isCut: this.#isCut,
    }
  }

  get #place(): Span {
    return { start: this.#parser.startIndex, end: this.#parser.endIndex + 1 }
  }

  #openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    const kind = findElementKind(name, attributes)
    this.#open.push({ name, kind, attributes, start: this.#parser.startIndex })
    if (DEEPEST < this.#open.length) {
      this.#isCut = true
      this.#parser.pause()
      return
    }
    this.#readHead(name, attributes)
    if (kind === 'hidden' && PARTING.has(name) && !this.#table) this.#flush()
    if (kind === 'hidden') this.#hidden++
    if (this.#hidden > 0) return
    if (kind === 'main') this.#main++
    if (kind === 'inline') this.#openInline(name)
    else this.#openBlock(name)
  }

  #openInline(name: string): void {
    // Two of them in a row part paragraphs.
    if (name === 'br' && this.#writer.endsLine && !this.#table) this.#flush()
    else if (name === 'br') this.#writer.lineBreak(this.#place)
    else if (name === 'sup') this.#raised = ''
    else if (name === 'img') this.#writer.text(' ', this.#place)
  }

  #openBlock(name: string): void {
    // Inside a table only its own rows and cells are apart; what stands in a cell is one text.
    if (this.#isInCell(this.#open.slice(0, -1))) this.#writer.lineBreak(this.#place)
    else this.#flush()
    if (name === 'table') {
      this.#tables++
      if (this.#tables === 1) this.#table = { caption: undefined, rows: [] }
    }
    if (name === 'tr' && this.#tables === 1) this.#table?.rows.push([])
  }

  #isInCell(open: readonly OpenElement[]): boolean {
    if (!this.#table) return false
    return open.some(({ name }) => name === 'td' || name === 'th' || name === 'caption')
  }

  #closeTag(): void {
    const element = this.#open.pop()
    if (!element) return
    const { name, kind } = element
    if (name === 'script' && this.#data !== undefined) {
      if (this.#data.length <= LONGEST_DATA) this.#linkedData.push(this.#data)
      this.#data = undefined
    }
    if (kind === 'hidden') this.#hidden--
    if (this.#hidden > 0 || kind === 'hidden') return
    if (kind === 'inline') this.#closeInline(element)
    else this.#closeBlock(element)
    if (kind === 'main') this.#main--
  }

  #closeInline({ name, start }: OpenElement): void {
    if (name !== 'sup' || this.#raised === undefined) return
    const text = this.#raised
    this.#raised = undefined
    if (text.trim() !== '') this.#writer.raised(text, { start, end: this.#place.end })
  }

  #closeBlock(element: OpenElement): void {
    const { name } = element
    if (this.#table && this.#tables === 1) {
      if (name === 'caption') this.#table.caption = printCaption(this.#writer.take())
      if (name === 'td' || name === 'th') this.#closeCell(element)
    }
    if (name === 'table') this.#closeTable()
    else if (this.#isInCell(this.#open)) this.#writer.lineBreak(this.#place)
    else this.#flush(element)
  }

  #closeCell({ name, attributes, start }: OpenElement): void {
    this.#table?.rows.at(-1)?.push({
      prose: this.#writer.take(),
      span: { start, end: this.#place.end },
      isHeader: name === 'th' || this.#open.some((element) => element.name === 'thead'),
      columns: readSpan(attributes.colspan),
      rows: readSpan(attributes.rowspan),
    })
  }

  #closeTable(): void {
    this.#tables--
    if (this.#tables > 0 || !this.#table) return
    this.#parts.push({ kind: 'table', table: this.#table, isMain: this.#main > 0 })
    this.#table = undefined
  }

  #addText(data: string): void {
    const element = this.#open.at(-1)
    if (this.#data !== undefined) this.#data += data
    else if (element?.name === 'title' && this.#title.length < LONGEST_TITLE) this.#title += data
    if (this.#hidden > 0) return
    const place = this.#place
    if (this.#raised !== undefined) this.#raised += data
    else if (data.length === place.end - place.start) this.#writer.text(data, place)
    else this.#writer.replace(data === '\u00A0' ? ' ' : data, place)
  }

  /** Puts down what has been collected as a text of its own. */
  #flush(closed?: OpenElement): void {
    const prose = this.#writer.take()
    if (!prose) return
    const element = closed ?? this.#open.at(-1)
    const level = /^h(?<level>[1-6])$/.exec(element?.name ?? '')?.groups?.level
    this.#parts.push({
      kind: 'text',
      prose,
      level: Number(level ?? 0),
      isItem: element?.name === 'li',
      isMain: this.#main > 0,
    })
  }

  #readHead(name: string, attributes: Readonly<Record<string, string>>): void {
    const { content, href, rel, type } = attributes
    if (name === 'meta' && content !== undefined) this.#readMeta(attributes, content)
    if (name === 'link' && /\bcanonical\b/i.test(rel ?? '')) this.#canonical ??= href
    if (name === 'script' && /^application\/ld\+json/i.test(type ?? '')) this.#data = ''
  }

  #readMeta(attributes: Readonly<Record<string, string>>, content: string): void {
    const name = (attributes.name ?? attributes.property ?? attributes.itemprop)?.toLowerCase()
    if (name === undefined || content.trim() === '') return
    const known = this.#metas.get(name)
    if (known) known.push(content.trim())
    else this.#metas.set(name, [content.trim()])
  }

  /** Browsers and SingleFile write down where a page was saved from. */
  #readComment(data: string): void {
    const found = SAVED_FROM.exec(data.slice(0, 1000))?.groups?.address
    this.#savedFrom ??= found
  }
}

const LONGEST_TITLE = 1000

/** Hidden elements that part what stands before them from what stands behind. */
const PARTING: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu'])

// Takes `saved from url=(0019)https://example.com` and ` url: https://example.com`.
const SAVED_FROM =
  /(?:saved from url=\(\d{1,6}\)|\burl: ?)(?<address>https?:\/\/[^\s"'<>]{1,1900})/i
