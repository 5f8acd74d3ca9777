import type { RawProse } from '../read-prose.ts'
import { type Mark, type MarkContext, opaqueMark } from './mark.ts'

/**
 * Mathematics, attributes and shortcodes of Quarto and R Markdown; nothing in ordinary notes, where `$` is money.
 * ```
 * where $x < 0.05$ holds
 *       ^^^^^^^^^^
 * ```
 */
export function* readMathematics(raw: RawProse, context: MarkContext): Iterable<Mark> {
  if (!context.mathematics) return
  for (const pattern of [DISPLAYED, INLINE, ATTRIBUTES, SHORTCODE, FENCE]) {
    for (const match of raw.scan.matchAll(pattern)) {
      yield opaqueMark({ start: match.index, end: match.index + match[0].length }, [], false)
    }
  }
}

/** Takes `$$…$$`. */
const DISPLAYED = /\$\$[^$]{1,4000}\$\$/g

/** Takes `$x$`; refuses `$5 and $6`, where a space stands before the second sign, and `$5-$6`, where a digit stands behind it. */
const INLINE = /\$(?![\s$])[^$]{0,1000}(?<![\s$])\$(?![\d$])/g

/** Takes `{.column width="50%"}`, `{#fig-a}`; refuses braces with plain words. */
const ATTRIBUTES = /\{(?:[.#][^{}\n]{0,300}|[^{}\n=]{1,60}=[^{}\n]{0,300})\}/g

/** Takes `{{< pagebreak >}}`. */
const SHORTCODE = /\{\{<[^{}\n]{0,300}>\}\}/g

/** Takes the line `::: note`. */
const FENCE = /^:{3,20}[^\n]{0,300}$/gm
