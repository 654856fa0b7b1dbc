// The few globals that Node and browsers share and that the core may use. Nothing else of either is visible here.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: ArrayBuffer | ArrayBufferView): string
}
declare class TextEncoder {
  encode(text: string): Uint8Array
}
declare class URL {
  constructor(address: string, base?: string)
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
}
