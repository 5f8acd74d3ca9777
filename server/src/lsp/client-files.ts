import type { Connection } from 'vscode-languageserver'
import { decodeText } from '../core/decode-text.ts'
import { LARGEST_FILE_BYTES, tooLarge } from '../core/file-size.ts'
import type { Message, MessageId } from '../core/text/message.ts'
import type { FileReading } from '../core/workspace.ts'
import {
  type FileAnswer,
  type FilesAnswer,
  type FilesParams,
  type FoldersAnswer,
  type FoldersParams,
  READ_FILES,
  READ_FOLDERS,
} from '../protocol.ts'

/** The client's files. Asking never fails: what cannot be had is not there, and the log says why. */
export interface ClientFiles {
  /** What stands in each of some folders. */
  readFolders(uris: readonly string[]): Promise<FoldersAnswer>
  /** The content of some files: of the first at least, of the others as far as it is not too much. */
  readFiles(uris: readonly string[]): Promise<FilesAnswer>
}

/** The files of the client at the other end of a connection. */
export function createClientFiles(connection: Connection): ClientFiles {
  const ask = async <Answer>(method: string, params: FoldersParams | FilesParams) => {
    try {
      return await connection.sendRequest<readonly Answer[]>(method, params)
    } catch (error) {
      connection.console.error(`${method}: ${error instanceof Error ? error.message : error}`)
      return []
    }
  }
  return {
    readFolders: (uris) => ask<FoldersAnswer[number]>(READ_FOLDERS, { uris }),
    async readFiles(uris) {
      const params = { uris, largestBytes: LARGEST_FILE_BYTES }
      const answers = await ask<FileAnswer>(READ_FILES, params)
      return answers.length > 0 ? answers : [{ kind: 'missing' }]
    },
  }
}

/** What the client has answered, as the checker wants it. */
export function toFileReading(answer: FileAnswer): FileReading {
  switch (answer.kind) {
    case 'content':
      return decodeText(decodeBase64(answer.base64))
    case 'too-large':
      return { kind: 'failed', reason: tooLarge(answer.bytes) }
    case 'missing':
      return { ...fail('file.missing'), isGone: true }
    case 'unreadable':
      return fail('file.unreadable', { reason: answer.reason })
    default:
      return fail(`file.${answer.kind}`)
  }
}

function fail(id: MessageId, values: Message['values'] = {}) {
  return { kind: 'failed', reason: { id, values } } as const
}

function decodeBase64(base64: string): Uint8Array {
  const characters = atob(base64)
  const bytes = new Uint8Array(characters.length)
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index)
  return bytes
}
