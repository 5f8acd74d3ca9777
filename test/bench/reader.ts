import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BenchContext, type Benchmark, SEED, scaleBy, type Table } from './benchmark.ts'
import { runProgram } from './programs.ts'
import { findMedian, printBar, printRatio, printTime } from './statistics.ts'
import { LANGUAGES, type Language } from './texts/language.ts'
import { writeProse } from './texts/write-prose.ts'

/** The speed of the figure reader on prose of three lengths, and its time on texts made to be hard. */
export const reader: Benchmark = {
  name: 'reader',
  run: async (context) => [await measureProse(context), await measureHard(context)],
}

/** The first run warms the engine up, and is left out. */
const RUNS = 6
const MEGABYTES = [1, 2, 4]
const LEAST_SPEED = 5
const MOST_GROWTH = 2.4
const REPEATED = ['7', ',', '一']

async function measureProse(context: BenchContext): Promise<Table> {
  const rows: string[][] = []
  for (const language of LANGUAGES) rows.push(...(await measureLanguage(context, language)))
  return {
    title: 'Prose, the median of five runs in one process',
    columns: ['language', 'size', 'time', 'MB/s', 'against half the size', 'bars'],
    rows,
  }
}

async function measureLanguage(context: BenchContext, language: Language): Promise<string[][]> {
  context.tell(`prose, ${language}`)
  const texts = MEGABYTES.map((megabytes) =>
    writeProse({ seed: SEED, bytes: scaleBy(context, megabytes * 1e6, 1e4), language }),
  )
  const times = await timeTexts(context, language, texts)
  return texts.map((text, index) => {
    const bytes = Buffer.byteLength(text)
    const time = times[index] ?? 0
    const half = times[index - 1]
    const speed = bytes / 1e6 / (time / 1000)
    const bars = [printBar(`${LEAST_SPEED} MB/s`, speed >= LEAST_SPEED)]
    if (half) bars.push(printBar('doubling within 20 %', time / half <= MOST_GROWTH))
    const size = `${(bytes / 1e6).toPrecision(3)} MB`
    return [
      language,
      size,
      printTime(time),
      speed.toPrecision(3),
      printRatio(time, half),
      bars.join('; '),
    ]
  })
}

async function measureHard(context: BenchContext): Promise<Table> {
  context.tell('digits, commas and 一')
  const count = scaleBy(context, 100_000, 1000)
  const texts = REPEATED.flatMap((unit) => [unit.repeat(count / 2), unit.repeat(count)])
  const times = await timeTexts(context, 'zh-TW', texts)
  const rows = REPEATED.map((unit, index) => {
    const [half, whole] = times.slice(2 * index)
    return [
      `${count.toLocaleString('en')} × \`${unit}\``,
      printTime(whole),
      printRatio(whole, half),
    ]
  })
  return {
    title: 'Texts made to be hard',
    columns: ['text', 'time', 'against half the length'],
    rows,
  }
}

/** The median time of each text. */
async function timeTexts(
  { folder }: BenchContext,
  language: Language,
  texts: readonly string[],
): Promise<readonly (number | undefined)[]> {
  const files = texts.map((text, index) => {
    const file = join(folder, `${language}-${index}.txt`)
    writeFileSync(file, text)
    return file
  })
  const times = await runProgram('read-figures', [language, String(RUNS), ...files])
  const kept = times.slice(texts.length)
  return texts.map((_, index) =>
    findMedian(kept.filter((_time, at) => at % texts.length === index)),
  )
}
