import type { RootContent } from 'mdast'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Span } from '../text/span.ts'

/** The top-level nodes of a Markdown text without front matter; undefined where the parser fails, as on very deep nesting. */
export function parseMarkdown(text: string): readonly RootContent[] | undefined {
  try {
    return MARKDOWN.parse(text).children
  } catch {
    return undefined
  }
}

/** YAML front matter where it stands in a text. */
export interface ParsedFrontMatter {
  /** From the first fence to behind the last, without the line ending there. */
  readonly span: Span
  /** What stands between the fences. */
  readonly yaml: string
}

/** The front matter that a text begins with. Give no more of the text than the front matter may be: all of it is parsed. */
export function parseFrontMatter(text: string): ParsedFrontMatter | undefined {
  try {
    const [node] = WITH_FRONT_MATTER.parse(text).children
    if (node?.type !== 'yaml') return undefined
    const start = node.position?.start.offset ?? 0
    return { span: { start, end: node.position?.end.offset ?? start }, yaml: node.value }
  } catch {
    return undefined
  }
}

const MARKDOWN = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(adaptParser)
  .freeze()

/** Only the start of a file has front matter: a part of its body may begin with `---` too, and that is a rule. */
const WITH_FRONT_MATTER = MARKDOWN().use(remarkFrontmatter, ['yaml']).freeze()

/**
 * Lets emphasis stand next to Chinese punctuation, and keeps the tree as it was parsed:
 * the transforms of autolinks put text without positions into it, and addresses in prose are found later.
 */
function adaptParser(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), cjkFriendlyExtension()]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }))
}
