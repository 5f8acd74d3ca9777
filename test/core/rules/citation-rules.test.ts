import { expect, test } from 'vitest'
import type { RuleId } from '../../../server/src/core/rules/rule.ts'
import { findFindings } from './find-findings.ts'

/** The findings of a rule as `at: message`, and where they lead. */
async function checkFindings(
  rule: RuleId,
  files: Readonly<Record<string, string>>,
  findings: readonly string[],
  related: readonly string[] = [],
): Promise<void> {
  const found = await findFindings(rule, files)
  expect(found.map(({ at, message }) => `${at}: ${message}`)).toEqual(findings)
  expect(found.flatMap((item) => item.related)).toEqual(related)
}

test('a mark that is defined nowhere is reported as it is written', async () => {
  await checkFindings('undefined-citation', { 'note.md': 'It has 40.[^a] It has 50 [@b, p. 3].' }, [
    '[^a]: [^a] is defined nowhere.',
    '@b: @b is defined nowhere.',
  ])
  await checkFindings('undefined-citation', { 'note.md': '它有40個。[^甲]它有50个[@乙]。' }, [
    '[^甲]: [^甲] is defined nowhere.',
    '@乙: @乙 is defined nowhere.',
  ])
  await checkFindings(
    'undefined-citation',
    {
      'note.md': 'It has 40.[^a] It has 50 [@b].\n\n[^a]: Here.',
      'a.bib': '@book{b, title = {B}}',
    },
    [],
  )
})

test('a definition that nothing cites is grey', async () => {
  const found = await findFindings('unused-source', { 'note.md': 'It has 40.\n\n[^a]: Here.' })
  expect(found).toEqual([
    { at: '[^a]', message: 'Nothing cites [^a].', related: [], unnecessary: true },
  ])
  await checkFindings('unused-source', { 'note.md': '它有40個。\n\n[^甲]: 在這裡。' }, [
    '[^甲]: Nothing cites [^甲].',
  ])
  await checkFindings('unused-source', { 'note.md': 'It has 40.[^A]\n\n[^a]: Here.' }, [])
})

test('a footnote that is defined again leads to the first', async () => {
  await checkFindings(
    'duplicate-citation-key',
    { 'note.md': 'It has 40.[^a]\n\n[^a]: Here.\n\n[^A]: There.' },
    ['[^A]: More than one source has the key [^A].'],
    ['note.md [^a]: [^A] is also defined here'],
  )
  await checkFindings(
    'duplicate-citation-key',
    { 'note.md': 'It has 40.[^a][^b]\n\n[^a]: Here.\n\n[^b]: There.' },
    [],
  )
})

test('a key that two sources have leads to both', async () => {
  const files = {
    'a.bib': '@book{lamps, title = {Lamps of Today}}',
    'b.bib': '@book{lamps, title = {Fans of Old}}',
  }
  await checkFindings(
    'duplicate-citation-key',
    { ...files, 'note.md': 'It has 40 [@lamps].' },
    ['@lamps: More than one source has the key lamps.'],
    ['a.bib lamps: lamps is also defined here', 'b.bib lamps: lamps is also defined here'],
  )
  await checkFindings('duplicate-citation-key', { ...files, 'note.md': 'It has 40.' }, [])
})

test('forms of one source have one key together', async () => {
  await checkFindings(
    'duplicate-citation-key',
    {
      'note.md': 'It has 40 [@lamps].',
      'a.bib': '@book{lamps, title = {Lamps}}',
      'sources/lamps.md': 'Umbra has 40 lamps.',
    },
    [],
  )
})
