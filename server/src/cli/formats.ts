/** Every way to print, in the order of the help. */
export const FORMATS = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'html',
  'csv',
] as const

/** How output is printed. */
export type Format = (typeof FORMATS)[number]
