import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { shiftSpan, sliceSpan } from '../text/span.ts'
import { findFences } from './find-fences.ts'
import type { FrontMatter, FrontMatterValue } from './front-matter.ts'
import { parseFrontMatterYaml } from './parse-front-matter-yaml.ts'
import { cleanText, readFrontMatterLines } from './read-front-matter-lines.ts'

/** That of a document without any. */
export const NO_FRONT_MATTER: FrontMatter = {
  span: { start: 0, end: 0 },
  fields: new Map(),
  problems: [],
}

/** The front matter of a document: from a `---` at its very start to the next `---` or `...`. */
export function readFrontMatter(text: string): FrontMatter {
  const fences = findFences(text)
  if (!fences) return NO_FRONT_MATTER
  const { span, body } = fences
  const source = sliceSpan(text, body)
  const { document, problems } = parseFrontMatterYaml(source)
  const contents = document?.contents
  const isWhole = document !== undefined && document.errors.length === 0 && isMap(contents)
  return {
    span,
    fields: isWhole ? readMap(contents, document) : readFrontMatterLines(source),
    problems: problems.map((problem) => ({
      ...problem,
      span: shiftSpan(problem.span, body.start),
    })),
  }
}

function readMap(map: YAMLMap, document: Document): ReadonlyMap<string, FrontMatterValue> {
  const fields = new Map<string, FrontMatterValue>()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value).trim().toLowerCase() : ''
    if (name !== '' && !fields.has(name)) fields.set(name, readValue(value, document))
  }
  return fields
}

function readValue(value: unknown, document: Document): FrontMatterValue {
  if (isScalar(value)) return printScalar(value.value)
  if (isMap(value)) return listRecords([value], document)
  if (!isSeq(value)) return ''
  if (isWikilink(value.items)) return readWikilinkName(value.items)
  return value.items.some(isMap)
    ? listRecords(value.items.filter(isMap), document)
    : value.items.flatMap(readItem)
}

/** `[[Name]]` without quotes is a list in a list to YAML. */
function isWikilink(items: readonly unknown[]): boolean {
  const [only] = items
  return items.length === 1 && isSeq(only) && only.items.every((item) => isScalar(item))
}

function readWikilinkName(items: readonly unknown[]): string {
  const [only] = items
  return isSeq(only) ? only.items.flatMap(readItem).join(', ') : ''
}

function readItem(item: unknown): readonly string[] {
  if (isScalar(item)) return [printScalar(item.value)]
  return isSeq(item) && isWikilink(item.items)
    ? [readWikilinkName(item.items)]
    : isSeq(item)
      ? item.items.flatMap(readScalar)
      : []
}

function readScalar(item: unknown): readonly string[] {
  return isScalar(item) ? [printScalar(item.value)] : []
}

function listRecords(
  maps: readonly YAMLMap[],
  document: Document,
): readonly Readonly<Record<string, unknown>>[] {
  return maps.flatMap((map) => {
    const record = toRecord(map, document)
    return record ? [record] : []
  })
}

function toRecord(node: Node, document: Document): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = node.toJS(document, { maxAliasCount: 50 })
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function printScalar(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : value == null ? '' : String(value)
  return cleanText(text)
}
