import type { Citer, SourceCard } from './cite.ts'
import { printPercent, printPeriod, printValue } from './print-fact.ts'
import { COMPANIES, type Fact, findFact, MEASURES, pickTopic } from './world.ts'
import { nameCompany, nameMeasure, type Writer, writePlain, writeStatement } from './writer.ts'

/** What the blocks of one note share. */
export interface NoteWork {
  readonly writer: Writer
  readonly citer: Citer
  readonly sources: readonly SourceCard[]
}

/** A block of a note: mostly a paragraph, now and then something else. */
export function writeBlock(work: NoteWork): string {
  const { random } = work.writer
  const draw = random.next()
  if (draw < 0.74) return writeParagraph(work)
  if (draw < 0.88) return writeList(work)
  if (draw < 0.93) return writeTable(work)
  if (draw < 0.97) return quote(writeParagraph(work))
  if (draw < 0.985) return writeCode(work)
  return random.chance(0.5)
    ? '* * *'
    : `<!-- ${nameCompany(work.writer, random.pick(COMPANIES))} -->`
}

/** A heading of the second or third level. */
export function writeHeading({ writer }: NoteWork): string {
  const { random, vocabulary } = writer
  const text = writePlain(writer, vocabulary.headings, random.pick(COMPANIES))
  return `${random.chance(0.7) ? '##' : '###'} ${text}`
}

/** A paragraph of a few sentences, on one line or a line for each. */
function writeParagraph(work: NoteWork): string {
  const { random, vocabulary } = work.writer
  const sentences = Array.from({ length: random.integer(2, 6) }, () => writeSentence(work))
  return sentences.join(random.chance(0.35) ? '\n' : vocabulary.gap)
}

/** A sentence with its full stop, with or without figures, cited or not. */
function writeSentence(work: NoteWork): string {
  const { random, vocabulary } = work.writer
  if (random.chance(vocabulary.statingShare)) return writeCited(work)
  return `${writePlain(work.writer, vocabulary.plain, random.pick(COMPANIES))}${vocabulary.stop}`
}

function writeCited(work: NoteWork): string {
  const { citer, writer } = work
  const { random, vocabulary } = writer
  const card = pickSource(work)
  const fact = pickFact(work, card)
  const statement = writeStatement(writer, fact)
  if (card && random.chance(0.85)) return citer.close(statement, vocabulary.stop, card)
  const isOwn = random.chance(0.04)
  return `${statement}${isOwn ? ' <!-- source: own calculation -->' : ''}${vocabulary.stop}`
}

/** What a note states of a source's topic is mostly what the source states; one value in sixteen is off. */
function pickFact({ writer: { random } }: NoteWork, card: SourceCard | undefined): Fact {
  const topic = card?.topic ?? pickTopic(random)
  const fact = findFact(topic, random.pick(card?.measures ?? MEASURES))
  return random.chance(0.06) ? { ...fact, value: fact.value * 0.87 } : fact
}

/** Most statements are about what the note's sources are about. */
function pickSource({ sources, writer: { random } }: NoteWork): SourceCard | undefined {
  return random.chance(0.9) ? sources[random.integer(0, sources.length - 1)] : undefined
}

function writeList(work: NoteWork): string {
  const { writer } = work
  const { random, vocabulary } = writer
  const isNumbered = random.chance(0.3)
  const items = Array.from({ length: random.integer(2, 6) }, (_, index) => {
    const marker = isNumbered ? `${index + 1}.` : '-'
    const text = random.chance(0.4)
      ? writeCited(work)
      : writePlain(writer, vocabulary.points, random.pick(COMPANIES))
    const indent = !isNumbered && index > 0 && random.chance(0.15) ? '  ' : ''
    return `${indent}${marker} ${text}`
  })
  const lead = random.chance(0.5) ? `${random.pick(vocabulary.leads)}\n\n` : ''
  return `${lead}${items.join('\n')}`
}

function writeTable(work: NoteWork): string {
  const { writer, citer } = work
  const { random, language, vocabulary } = writer
  const measure = random.pick(MEASURES)
  const rows = Array.from({ length: random.integer(3, 7) }, () => {
    const topic = pickTopic(random)
    const fact = findFact(topic, measure)
    const cells = [
      nameCompany(writer, topic.company),
      `${nameMeasure(writer, measure)} ${printPeriod(topic.period, language, random)}`,
      printValue({ ...fact, value: fact.value * (0.8 + 0.4 * random.next()) }, language, random),
      printValue(fact, language, random),
      printPercent(1 + 30 * random.next(), language, random),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const card = pickSource(work)
  const source = card && random.chance(0.7) ? `\n\n${vocabulary.sourceLine}${citer.name(card)}` : ''
  const header = `| ${vocabulary.columns.join(' | ')} |\n| --- | --- | ---: | ---: | ---: |`
  return `${header}\n${rows.join('\n')}${source}`
}

function quote(text: string): string {
  return text.replaceAll(/^/gm, '> ')
}

function writeCode({ writer: { random } }: NoteWork): string {
  const name = random.pick(COMPANIES).en.toLowerCase().replaceAll(' ', '_')
  const lines = [
    `model = load("${name}.csv")`,
    `growth = model["revenue"].pct_change(${random.integer(1, 8)})`,
    `print(growth.tail(${random.integer(4, 40)}))  # ${random.integer(10, 99)}% of the rows`,
  ]
  return `\`\`\`python\n${lines.join('\n')}\n\`\`\``
}
