/** What the suite uses of `node:assert`, for where there is no Node. */
export const strict = {
  ok(value: unknown, message = 'Something is missing.'): void {
    if (!value) throw new Error(message)
  },
  equal(found: unknown, expected: unknown): void {
    this.deepEqual(found, expected)
  },
  deepEqual(found: unknown, expected: unknown): void {
    const [left, right] = [JSON.stringify(found), JSON.stringify(expected)]
    if (left !== right) throw new Error(`${left} is not ${right}.`)
  },
  match(text: string, pattern: RegExp): void {
    if (!pattern.test(text)) throw new Error(`${pattern} does not match:\n${text}`)
  },
}
