import { createLineIndex, type LineIndex } from '../core/text/line-index.ts'
import { toRelativePath } from './paths.ts'
import type { Project } from './project.ts'
import { isUnnamedInput, STANDARD_INPUT } from './select-files.ts'

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

/** Finds files, each looked up once. */
export function createPrintedFiles(project: Project): PrintedFiles {
  const files = new Map<string, PrintedFile>()
  return {
    fileOf(uri) {
      const file = files.get(uri) ?? toPrintedFile(project, uri)
      files.set(uri, file)
      return file
    },
  }
}

function toPrintedFile({ world, catalogue, options }: Project, uri: string): PrintedFile {
  const text = catalogue.textOf(uri) ?? ''
  const isInput = options.stdinFilename === undefined && isUnnamedInput(uri)
  const path = isInput ? STANDARD_INPUT : toRelativePath(world, uri)
  return { path, text, lines: createLineIndex(text) }
}
