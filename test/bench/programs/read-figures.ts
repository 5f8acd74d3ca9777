import { readFileSync } from 'node:fs'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'

/** Program: `read-figures LANGUAGE RUNS FILE…` prints how many ms the figure reader takes for each file, for each run, in turns. */
const [language, runs = '1', ...files] = process.argv.slice(2)
const context = { language: language === 'en' ? 'en' : 'zh-Hant', dollar: 'USD' } as const
const texts = files.map((file) => readFileSync(file, 'utf8'))
const times: number[] = []
for (let run = 0; run < Number(runs); run++) {
  for (const text of texts) {
    const started = performance.now()
    readFigures(text, context)
    times.push(performance.now() - started)
  }
}
console.log(JSON.stringify(times))
