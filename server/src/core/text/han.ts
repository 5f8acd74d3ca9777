/** Takes one Chinese character, Traditional or Simplified; refuses kana, hangul and punctuation. */
export const HAN = /\p{Script=Han}/u

/** Whether a text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text)
}
