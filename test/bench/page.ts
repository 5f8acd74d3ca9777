import { cpus, totalmem } from 'node:os'
import type { Table } from './benchmark.ts'

/** What the machine is, as far as it explains the figures. */
export function describeMachine(shippingVersion: string, scale: number): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  const machine = `${cpus().length} cores, ${memory} GiB of memory, ${process.platform} ${process.arch}`
  const trial = scale === 1 ? '' : ` A trial at ${scale} of the full sizes: the bars do not apply.`
  return `Measured on ${machine}; what ships ran on Node ${shippingVersion}.${trial}`
}

/** Tables as Markdown, under a line that says where they come from. */
export function printTables(tables: readonly Table[], origin: string): string {
  return [origin, ...tables.map((table) => `${table.title}:\n\n${printTable(table)}`)].join('\n\n')
}

/** The page with one benchmark's results replaced. Throws if the page has no place for them. */
export function replaceResults(page: string, name: string, results: string): string {
  const open = `<!-- results: ${name} -->`
  const close = '<!-- end of results -->'
  const start = page.indexOf(open)
  const end = page.indexOf(close, start)
  if (start < 0 || end < 0) throw new Error(`The page has no results of ${name}.`)
  return `${page.slice(0, start)}${open}\n\n${results}\n\n${page.slice(end)}`
}

function printTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || '–').join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}
