import { fromBase64 } from './base64.js'
import { kernelBytes } from './kernel-bytes.js'

/** Addresses and sizes as in `assembly/`. */
export interface Arithmetic {
  embed(
    out: number,
    n: number,
    d: number,
    rows: number,
    columns: number,
    stride: number,
    tables: number,
    fineness: number,
  ): void
  gated(
    x: number,
    out: number,
    n: number,
    d: number,
    dilation: number,
    weights: number,
    numbers: number,
    sides: number,
    fineness: number,
  ): void
  denseFloats(
    x: number,
    out: number,
    n: number,
    inputs: number,
    outputs: number,
    weights: number,
    bias: number,
    positive: number,
  ): void
  dense(
    x: number,
    out: number,
    n: number,
    inputs: number,
    outputs: number,
    weights: number,
    numbers: number,
    positive: number,
  ): void
  greatest(scores: number, out: number, n: number, wide: number, count: number): void
  narrow(from: number, out: number, n: number, wide: number, count: number): void
  around(
    g: number,
    cue: number,
    positions: number,
    out: number,
    n: number,
    d: number,
    first: number,
    last: number,
    fineness: number,
  ): void
}

/** One instance of the kernel with its own memory. Addresses stay valid; views do not outlive `reserve`. */
export interface Kernel {
  readonly run: Arithmetic
  /** Address of this many fresh bytes, all zero, aligned to 16. */
  reserve(bytes: number): number
  /** Reserves and fills. */
  place(values: Float32Array | Int8Array | Int16Array | Int32Array | Uint32Array): number
  floats(address: number, length: number): Float32Array
  states(address: number, length: number): Int16Array
  integers(address: number, length: number): Int32Array
  bytes(address: number, length: number): Uint8Array
}

const page = 65536

export function openKernel(): Kernel {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(fromBase64(kernelBytes)))
  const memory = instance.exports.memory as WebAssembly.Memory
  // The kernel's own data, if any, lies in the first page.
  let next = page
  const reserve = (bytes: number): number => {
    const address = next
    next = Math.ceil((next + bytes) / 16) * 16
    const missing = Math.ceil((next - memory.buffer.byteLength) / page)
    if (missing > 0) memory.grow(missing)
    return address
  }
  return {
    run: instance.exports as unknown as Arithmetic,
    reserve,
    place: (values) => {
      const address = reserve(values.byteLength)
      const source = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
      new Uint8Array(memory.buffer, address, values.byteLength).set(source)
      return address
    },
    floats: (address, length) => new Float32Array(memory.buffer, address, length),
    states: (address, length) => new Int16Array(memory.buffer, address, length),
    integers: (address, length) => new Int32Array(memory.buffer, address, length),
    bytes: (address, length) => new Uint8Array(memory.buffer, address, length),
  }
}
