import { MARK } from '../text/prose.ts'
import type { Block } from './note.ts'

interface Heading {
  readonly level: number
  readonly text: string
}

/** The headings above a place in a note. */
export interface HeadingTrail {
  readonly headings: readonly Heading[]
  /** Their texts, outermost first. */
  readonly texts: readonly string[]
}

/** The trail at the start of a note. */
export const NO_HEADINGS: HeadingTrail = { headings: [], texts: [] }

/** The trail behind a block, which for any block but a heading is that above it; and the texts above the block itself. */
export function passBlock(
  block: Block,
  trail: HeadingTrail,
): { readonly above: readonly string[]; readonly behind: HeadingTrail } {
  const heading = readHeading(block)
  if (!heading) return { above: trail.texts, behind: trail }
  const kept = trail.headings.filter(({ level }) => level < heading.level)
  const above = kept.map(({ text }) => text)
  return { above, behind: { headings: [...kept, heading], texts: [...above, heading.text] } }
}

/** Whether two trails are equal. */
export function isSameTrail(one: HeadingTrail, other: HeadingTrail): boolean {
  if (one === other) return true
  const [mine, theirs] = [one.headings, other.headings]
  return (
    mine.length === theirs.length &&
    mine.every(({ level, text }, at) => level === theirs[at]?.level && text === theirs[at]?.text)
  )
}

function readHeading({ kind, passages }: Block): Heading | undefined {
  const [passage] = passages
  if (kind !== 'heading' || passage?.level === undefined) return undefined
  return { level: passage.level, text: passage.prose.text.replaceAll(MARK, '').trim() }
}
