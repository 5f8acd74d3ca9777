import { expect, test } from 'vitest'
import { hasHan } from '../../../server/src/core/text/han.ts'

test.each(['輝達', '英伟达', 'TSMC台積電', '𠮷', '〇'])('%j has Chinese characters.', (text) => {
  expect(hasHan(text)).toBe(true)
})

test.each(['', 'Acme', '，。「」', 'カナ', '한글', '１２３'])('%j has none.', (text) => {
  expect(hasHan(text)).toBe(false)
})
