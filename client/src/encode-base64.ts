/** How many bytes become characters at once; a call takes only so many arguments. */
const STEP = 0x2000

/** Bytes in base 64. */
export function encodeBase64(bytes: Uint8Array): string {
  const characters: string[] = []
  for (let start = 0; start < bytes.length; start += STEP) {
    characters.push(String.fromCharCode(...bytes.subarray(start, start + STEP)))
  }
  return btoa(characters.join(''))
}
