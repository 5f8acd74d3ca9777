import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSameQualifier, isSameQuantity, rangesOverlap, type TellMiss } from './measure.ts'
import { type PrintedFigure, printLines, readLines, runCommand } from './run-command.ts'

interface GoldFigure extends PrintedFigure {
  readonly required: boolean
}

/** How many figures of an article are found where they stand, with the right value and qualifier, and how many are none. */
export async function scoreSeed(set: string, tellMiss: TellMiss) {
  const text = readFileSync(join(set, 'seed/article.md'), 'utf8')
  const gold = readLines<GoldFigure>(readFileSync(join(set, 'seed/figures.jsonl'), 'utf8'))
  const input = printLines([{ id: 0, text }])
  const output = await runCommand(['figures', '--ndjson'], { input })
  const found = readLines<{ figures: PrintedFigure[] }>(output)[0]?.figures ?? []
  const required = gold.filter((figure) => figure.required)
  const score = { required: required.length, exact: 0, value: 0, qualifier: 0 }
  for (const { text: written, offset, quantity } of required) {
    const said = found.find((figure) => `${figure.offset}` === `${offset}`)?.quantity
    const isRight = isSameQuantity(quantity, said)
    const isSharp = isSameQualifier(quantity, said)
    score.exact += said ? 1 : 0
    score.value += isRight ? 1 : 0
    score.qualifier += isSharp ? 1 : 0
    if (!(isRight && isSharp)) tellMiss(`${written}: ${JSON.stringify(said)}`)
  }
  const none = found.filter((one) => !gold.some((two) => rangesOverlap(one.offset, two.offset)))
  for (const figure of none) tellMiss(`${figure.text}: no figure`)
  return { ...score, falseFigures: none.length }
}
