import { MARK } from '../../text/prose.ts'
import type { InlineElement, RawProse } from '../read-prose.ts'
import { type Mark, type MarkContext, opaqueMark } from './mark.ts'
import { isOwnComment } from './own.ts'
import { readTarget } from './target.ts'

/** The marks that Markdown itself tells: footnote references, links, HTML, code and images. */
export function* readElementMarks(raw: RawProse, context: MarkContext): Iterable<Mark> {
  for (const element of raw.elements) {
    if (element.kind === 'footnote') yield footnoteMark(element)
    else if (element.kind === 'html') yield htmlMark(element)
    else if (element.kind === 'note') yield noteMark(element)
    else if (element.kind === 'break') continue
    else if (element.kind === 'opaque') yield opaqueMark(element.span, [], false)
    else yield linkMark(raw, element, context)
  }
}

function footnoteMark({ span, source, value }: InlineElement): Mark {
  const target = { kind: 'footnote', label: value } as const
  return opaqueMark(span, [{ kind: 'footnote', target, source, at: span.start }], true)
}

function noteMark({ span, source, value }: InlineElement): Mark {
  const target = { kind: 'text', text: value } as const
  return opaqueMark(span, [{ kind: 'inline-note', target, source, at: span.start }], true)
}

function htmlMark({ span, source, value }: InlineElement): Mark {
  const target = { kind: 'own' } as const
  const isOwn = isOwnComment(value)
  return opaqueMark(span, isOwn ? [{ kind: 'own', target, source, at: span.start }] : [], true)
}

/** A link is read as its words; one that is a bare number `[1]` is a mark like a footnote's. */
function linkMark(
  raw: RawProse,
  { span, source, value }: InlineElement,
  context: MarkContext,
): Mark {
  const words = raw.text.slice(span.start, span.end)
  const isNumber = /^\[?\d{1,3}\]?$/.test(words)
  const target = readTarget(value)
  const at = span.start
  if (isNumber && !target && context.numbered && value.startsWith('#')) {
    const number = Number(words.replace(/\D/g, ''))
    const citation = { kind: 'numbered', target: { kind: 'number', number }, source, at } as const
    return opaqueMark(span, [citation], true)
  }
  const citations = target ? [{ kind: 'link', target, source, at } as const] : []
  const isHidden = isNumber || words === MARK || ADDRESS.test(words)
  return { span, masks: isHidden ? [span] : [], attaches: isNumber, citations }
}

/** Words of a link that are no words but an address. */
const ADDRESS = /^(?:https?:\/\/|www\.|doi:)\S{1,2000}$/i
