const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** ASCII text in Base64. The core runs where neither `Buffer` nor `btoa` need be. */
export function encodeBase64(ascii: string): string {
  let encoded = ''
  for (let at = 0; at < ascii.length; at += 3) {
    const [first, second, third] = [0, 1, 2].map((by) => ascii.charCodeAt(at + by) & 0x7f)
    const bits = ((first ?? 0) << 16) | ((second ?? 0) << 8) | (third ?? 0)
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63]).join('')
    const present = Math.min(3, ascii.length - at) + 1
    encoded += digits.slice(0, present).padEnd(4, '=')
  }
  return encoded
}
