import { countSourcePrefix } from '../note/marks/source-words.ts'
import { isAddress } from './identity.ts'

// Takes the first address in a line; punctuation that may end a sentence is no part of it.
const ADDRESS = /https?:\/\/[^\s"'<>，。；、）)\]]{1,1900}[^\s"'<>，。；、）)\].,;:!?]/i

/** The address in a line that says where something is from: `Source: https://example.com/a`, `# 資料來源：https://…`. */
export function findAddressIn(line: string): string | undefined {
  const plain = line.replace(/^[#\s]{0,8}/, '')
  const prefix = countSourcePrefix(plain)
  const found = prefix === 0 ? undefined : ADDRESS.exec(plain.slice(prefix))?.[0]
  return found !== undefined && isAddress(found) ? found : undefined
}
