import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Program: `parse-whole FILE RUNS` prints how many ms remark-parse takes for all of a file, for each run. */
const [file = '', runs = '1'] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const times: number[] = []
for (let run = 0; run < Number(runs); run++) {
  const started = performance.now()
  parser.parse(text)
  times.push(performance.now() - started)
}
console.log(JSON.stringify(times))
