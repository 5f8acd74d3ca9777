/** The few globals that Node, browsers and workers share and the core may use. */
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly pathname: string
  readonly searchParams: URLSearchParams
  search: string
  hash: string
}
interface URLSearchParams {
  delete(name: string): void
  keys(): IterableIterator<string>
  toString(): string
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly ignoreBOM?: boolean; readonly fatal?: boolean })
  readonly encoding: string
  decode(input: Uint8Array, options?: { readonly stream?: boolean }): string
}
declare class TextEncoder {
  encode(input: string): Uint8Array
}
