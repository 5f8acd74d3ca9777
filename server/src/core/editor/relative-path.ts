import { toLinkTarget } from './escape-markdown.ts'

/** The path from one file to another as a link's target; `undefined` where they share no root. */
export function printRelativePath(from: string, to: string): string | undefined {
  const origin = from.split('/')
  const target = to.split('/')
  if (origin.slice(0, 3).join('/') !== target.slice(0, 3).join('/')) return undefined
  let shared = 0
  while (shared < origin.length - 1 && origin[shared] === target[shared]) shared++
  const up = origin.slice(shared, -1).map(() => '..')
  return toLinkTarget([...up, ...target.slice(shared)].join('/'))
}
