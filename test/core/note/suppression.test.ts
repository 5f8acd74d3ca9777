import { describe, expect, test } from 'vitest'
import { listFigures } from '../../../server/src/core/note/note.ts'
import { createSuppression } from '../../../server/src/core/note/suppression.ts'
import { read } from './read.ts'

/** The figures of a note that are silenced for `unsourced-figure`. */
function listSilenced(text: string, code = 'unsourced-figure'): readonly string[] {
  const note = read(text)
  const suppression = createSuppression(note)
  return listFigures(note.blocks)
    .filter(({ span }) => suppression.suppresses(code, span))
    .map(({ span }) => text.slice(span.start, span.end))
}

describe('one block', () => {
  test.each([
    ['It rose 5%. <!-- tickmark-disable-line -->\nIt rose 6%.\n\nIt rose 7%.', ['5%', '6%']],
    ['It rose 5%.\n<!-- tickmark-disable-line -->\n\nIt rose 6%.', ['5%']],
    ['- a 5% <!-- tickmark-disable-line -->\n- b 6%', ['5%']],
    ['- a 5% <!-- tickmark-disable-line -->\n  - b 6%', ['5%']],
    ['| a 5% | b 6% <!-- tickmark-disable-line --> |\n|---|---|\n| c 7% | d |', ['5%', '6%']],
    ['# a 5% <!-- tickmark-disable-line -->\n\nb 6%', ['5%']],
    ['> a 5% <!-- tickmark-disable-line -->\n>\n> b 6%', ['5%']],
    ['<!-- tickmark-disable-next-line -->\nIt rose 5%.\n\nIt rose 6%.', ['5%']],
    ['<!-- tickmark-disable-next-line -->\n\nIt rose 5%.\n\nIt rose 6%.', ['5%']],
    ['- a 5% <!-- tickmark-disable-next-line -->\n- b 6%\n- c 7%', ['6%']],
    ['| a 5% |\n|---|\n| b 6% <!-- tickmark-disable-next-line --> |\n| c 7% |', ['7%']],
  ])('%j', (text, silenced) => expect(listSilenced(text)).toEqual(silenced))
})

describe('from here on', () => {
  test.each([
    ['a 5%\n\n<!-- tickmark-disable -->\n\nb 6%\n\n<!-- tickmark-enable -->\n\nc 7%', ['6%']],
    ['a 5% <!-- tickmark-disable --> b 6% <!-- tickmark-enable --> c 7%', ['6%']],
    [
      '<!-- tickmark-disable -->\n\na 5%\n\n<!-- tickmark-enable unsourced-figure -->\n\nb 6%',
      ['5%'],
    ],
    [
      '<!-- tickmark-disable -->\n\na 5%\n\n<!-- tickmark-enable stale-source -->\n\nb 6%',
      ['5%', '6%'],
    ],
    ['a 5%\n\n<!-- tickmark-disable-file -->', ['5%']],
    ['---\n# tickmark-disable-file unsourced-figure -- draft\ntitle: a\n---\na 5%', ['5%']],
  ])('%j', (text, silenced) => expect(listSilenced(text)).toEqual(silenced))
})

describe('codes', () => {
  test.each([
    ['<!-- tickmark-disable unsourced-figure -->\n\na 5%', ['5%']],
    ['<!-- tickmark-disable stale-source, unsourced-figure -- why not -->\n\na 5%', ['5%']],
    ['<!-- tickmark-disable stale-source -- unsourced-figure -->\n\na 5%', []],
    ['`<!-- tickmark-disable -->`\n\na 5%', []],
    ['<!-- tickmark-disable-all -->\n\na 5%', []],
  ])('%j', (text, silenced) => expect(listSilenced(text)).toEqual(silenced))
})

test('The directive that silences is told, with its reason.', () => {
  const text = 'a\n\n<!-- tickmark-disable unsourced-figure -- known to all -->\n\nb 5%'
  const suppression = createSuppression(read(text))
  const found = suppression.find('unsourced-figure', { start: text.length - 2, end: text.length })
  expect(found?.directive).toMatchObject({
    kind: 'disable',
    codes: ['unsourced-figure'],
    reason: 'known to all',
  })
  expect(text.slice(found?.span.start, found?.span.end)).toMatch(/^<!--.*-->$/)
  expect(suppression.directives).toHaveLength(1)
})
