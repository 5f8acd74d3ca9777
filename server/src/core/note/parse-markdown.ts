import type { Root } from 'mdast'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** The Markdown tree of a text without front matter; `undefined` where it is nested too deeply for the parser. */
export function parseMarkdown(text: string): Root | undefined {
  try {
    return MARKDOWN.parse(text)
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
