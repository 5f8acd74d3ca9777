import { WORDS } from './relation-phrases.ts'

/** Where figures stand in a skeleton: one character each. */
export const FIRST_MARK = 0xe000
const MARKS = '\\uE000-\\uEFFF'

/** The pattern of a phrase over skeletons of sentences. */
export function compilePhrase(phrase: string): RegExp {
  const spelled = phrase
    .replace(/<(?<name>[a-z]{1,12})>/g, (_, name: string) => WORDS[name] ?? '')
    // `<extent>` names `<move>` itself.
    .replace(/<(?<name>[a-z]{1,12})>/g, (whole, name: string) => WORDS[name] ?? whole)
  const source = spelled
    .replaceAll('#', MARKS)
    .replaceAll('…', `[^${MARKS};。]{0,40}?`)
    .replace(/\{(?<name>[a-z]{1,8})\}/g, (_, name: string) => `(?<${name}>[${MARKS}])`)
  return new RegExp(source, 'g')
}
