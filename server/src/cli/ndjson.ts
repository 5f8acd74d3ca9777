import type { World } from './world.ts'

/** A request, one JSON object on a line. */
export type Request = ReadonlyMap<string, unknown>

/** Answers each line with one line, before the next is read; one that is no request, an empty one too, with an error. */
export async function answerLines(
  world: World,
  answer: (request: Request) => object | string,
): Promise<number> {
  for await (const line of world.readLines()) {
    await world.write(`${JSON.stringify(answerLine(line, answer))}\n`)
  }
  return 0
}

/** The text of a field that a request must have. */
export function textOf(request: Request, field: string): string | undefined {
  const value = request.get(field)
  return typeof value === 'string' ? value : undefined
}

function answerLine(line: string, answer: (request: Request) => object | string): object {
  const request = readRequest(line)
  if (typeof request === 'string') return { id: null, error: request }
  const id = request.has('id') ? { id: request.get('id') } : {}
  const answered = answer(request)
  return typeof answered === 'string' ? { ...id, error: answered } : { ...id, ...answered }
}

const NO_REQUEST = 'A line is one JSON object.'

function readRequest(line: string): Request | string {
  if (line.trim() === '') return NO_REQUEST
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? new Map<string, unknown>(Object.entries(value)) : NO_REQUEST
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
