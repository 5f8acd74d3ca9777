import type { RootContent } from 'mdast'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** The top-level nodes of a Markdown text without front matter; undefined where the parser fails, as on very deep nesting. */
export function parseMarkdown(text: string): readonly RootContent[] | undefined {
  try {
    return MARKDOWN.parse(text).children
  } catch {
    return undefined
  }
}

const MARKDOWN = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(adaptParser)
  .freeze()

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
