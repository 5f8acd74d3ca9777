import type { Checker } from '../core/checker.ts'
import { createLineIndex, type LineIndex } from '../core/text/line-index.ts'
import type { Options } from './options.ts'
import { toRelativePath } from './paths.ts'
import { isUnnamedInput, STANDARD_INPUT } from './select-files.ts'
import type { World } from './world.ts'

/** A file's text, and how it is called in output. */
export interface PrintedFile {
  readonly path: string
  readonly text: string
  readonly lines: LineIndex
}

/** The files that notes and evidence stand in. */
export interface PrintedFiles {
  /** A file of a URI; of one that is not known, an empty text. */
  fileOf(uri: string): PrintedFile
}

/** Where files and their texts come from. */
interface Texts {
  readonly world: World
  readonly options: Options
  readonly checker: Pick<Checker, 'textOf'>
}

/** Finds files, each looked up once. */
export function createPrintedFiles(texts: Texts): PrintedFiles {
  const files = new Map<string, PrintedFile>()
  return {
    fileOf(uri) {
      const file = files.get(uri) ?? toPrintedFile(texts, uri)
      files.set(uri, file)
      return file
    },
  }
}

function toPrintedFile({ world, checker, options }: Texts, uri: string): PrintedFile {
  const text = checker.textOf(uri) ?? ''
  const isInput = options.stdinFilename === undefined && isUnnamedInput(uri)
  const path = isInput ? STANDARD_INPUT : toRelativePath(world, uri)
  return { path, text, lines: createLineIndex(text) }
}
