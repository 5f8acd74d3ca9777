import { expect, test } from 'vitest'
import { decodeUri } from '../../../server/src/core/text/decode-uri.ts'

test.each([
  ['a%20b', 'a b'],
  ['%E8%BC%9D%E9%81%94.md', '輝達.md'],
  ['%E8%8B%B1%E4%BC%9F%E8%BE%BE', '英伟达'],
  ['up 5%', 'up 5%'],
  ['%E8%BC', '%E8%BC'],
  ['', ''],
])('%j is %j', (written, decoded) => {
  expect(decodeUri(written)).toBe(decoded)
})
