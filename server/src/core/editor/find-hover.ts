import type { Span } from '../text/span.ts'
import type { EditorNote } from './editor-note.ts'
import { viewFigure } from './figure-view.ts'
import { printCitationHover, printPlainCitationHover } from './print-citation-hover.ts'
import { type HoverStyle, printFigureHover, printPlainFigureHover } from './print-figure-hover.ts'

/** What is shown over a place in a note. */
export interface HoverAnswer {
  /** What it speaks of, in the note's text. */
  readonly span: Span
  readonly text: string
}

/** How the hover is wanted. */
export interface HoverOptions extends HoverStyle {
  readonly markdown: boolean
  readonly maxSources: number
}

/** The hover at an offset: of the figure there, else of the citation there. */
export function findHover(
  checked: EditorNote,
  offset: number,
  options: HoverOptions,
): HoverAnswer | undefined {
  const figure = checked.figures.find(({ span }) => holds(span, offset))
  if (figure) {
    const view = viewFigure(figure, checked, options)
    const print = options.markdown ? printFigureHover : printPlainFigureHover
    return { span: figure.span, text: print(view, options) }
  }
  const cited = checked.citations.find(({ span }) => holds(span, offset))
  if (!cited) return undefined
  const print = options.markdown ? printCitationHover : printPlainCitationHover
  return { span: cited.span, text: print(cited, options) }
}

/** An end counts as inside: the cursor stands between characters. */
function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end
}
