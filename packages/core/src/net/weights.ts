import type { CrfTable } from './crf.js'

/** A layer of the encoder or of the link net, as the weights' header names it: a gated convolution over three rows. */
export interface Layer {
  readonly kind: 'gated'
  /** How far the three rows are apart. */
  readonly dilation: number
}

/** Coefficients of the logistic curve that turns the net's beliefs into a confidence. */
export interface Calibration {
  readonly bias: number
  readonly cue: number
  readonly links: number
  readonly nested: number
}

export interface Header {
  readonly name: string
  readonly width: number
  /** States of the encoder lie between plus and minus this. */
  readonly range: number
  readonly layers: readonly Layer[]
  readonly link: { readonly width: number; readonly range: number; readonly layers: readonly Layer[] }
  readonly tags: readonly string[]
  readonly entities: readonly string[]
  readonly cues: CrfTable
  readonly links: CrfTable
  readonly calibration: Calibration
}

/** Integers with a scale for each row of the first dimension. */
export interface Integers<Values> {
  readonly values: Values
  readonly scales: Float32Array
}

export interface Weights {
  readonly header: Header
  /** A tensor as it is stored in 8 bits. */
  bytes(name: string, ...shape: readonly number[]): Integers<Int8Array>
  /** A tensor as it is stored in 16 bits. */
  integers(name: string, ...shape: readonly number[]): Integers<Int16Array>
  /** A tensor of any type as 32-bit numbers. */
  floats(name: string, ...shape: readonly number[]): Float32Array
}

interface Tensor {
  readonly type: 'i8' | 'i16' | 'f32'
  readonly shape: readonly number[]
  /** Offsets in bytes from the start of the file. */
  readonly at: number
  readonly scales?: number
}

const magic = 'whence\0\n'
const version = 1
const widths = { i8: 1, i16: 2, f32: 4 } as const

/**
 * A weights file: eight bytes of magic, the version and the header's length as 32-bit little-endian numbers, the header as JSON,
 * then the tensors, each aligned to 16 bytes. Integers are multiplied by the scale of their row, a 32-bit float.
 */
export function parseWeights(file: Uint8Array): Weights {
  // A copy begins at an aligned offset.
  const data = file.slice().buffer
  const bytes = new Uint8Array(data)
  if (bytes.length < 16) throw broken('it is too short')
  if (String.fromCharCode(...bytes.subarray(0, 8)) !== magic) throw broken('it does not begin as one')
  const view = new DataView(data)
  const found = view.getUint32(8, true)
  if (found !== version) throw broken(`its version is ${found}, not ${version}`)
  const end = 16 + view.getUint32(12, true)
  if (end > bytes.length) throw broken('it is cut short')
  const { tensors, ...header } = parseHeader(bytes.subarray(16, end))
  for (const [name, tensor] of Object.entries(tensors)) checkTensor(name, tensor, bytes.length)

  function tensorOf(name: string, shape: readonly number[], type?: Tensor['type']): Tensor {
    const tensor = tensors[name]
    if (tensor === undefined) throw broken(`the tensor ${name} is missing`)
    if (tensor.shape.join() !== shape.join())
      throw broken(`the tensor ${name} has the shape ${tensor.shape}, not ${shape}`)
    if (type !== undefined && tensor.type !== type) throw broken(`the tensor ${name} is ${tensor.type}, not ${type}`)
    return tensor
  }
  const scalesOf = ({ scales, shape }: Tensor) => new Float32Array(data, scales!, shape[0]!)
  return {
    header,
    bytes: (name, ...shape) => {
      const tensor = tensorOf(name, shape, 'i8')
      return { values: new Int8Array(data, tensor.at, sizeOf(tensor)), scales: scalesOf(tensor) }
    },
    integers: (name, ...shape) => {
      const tensor = tensorOf(name, shape, 'i16')
      return { values: new Int16Array(data, tensor.at, sizeOf(tensor)), scales: scalesOf(tensor) }
    },
    floats: (name, ...shape) => {
      const tensor = tensorOf(name, shape)
      const size = sizeOf(tensor)
      if (tensor.type === 'f32') return new Float32Array(data, tensor.at, size)
      const Values = tensor.type === 'i8' ? Int8Array : Int16Array
      const values = new Values(data, tensor.at, size)
      const scales = scalesOf(tensor)
      const width = size / shape[0]!
      return Float32Array.from(values, (value, i) => value * scales[Math.floor(i / width)]!)
    },
  }
}

const broken = (why: string, cause?: unknown): Error =>
  new Error(`Cannot open the net's weights: ${why}. Install Whence again or make the weights with npm run train.`, {
    cause,
  })

const sizeOf = ({ shape }: Tensor): number => shape.reduce((product, size) => product * size, 1)

function checkTensor(name: string, tensor: Tensor, length: number): void {
  const { type, shape, at, scales } = tensor
  const fits = (start: unknown, size: number) =>
    Number.isInteger(start) &&
    (start as number) % 16 === 0 &&
    (start as number) >= 16 &&
    (start as number) + size <= length
  const isSound =
    Object.hasOwn(widths, type) &&
    Array.isArray(shape) &&
    shape.length > 0 &&
    shape.every((size) => Number.isInteger(size) && size > 0 && size < 1e8) &&
    fits(at, sizeOf(tensor) * widths[type]) &&
    (type === 'f32' || fits(scales, shape[0]! * 4))
  if (!isSound) throw broken(`the tensor ${name} is cut short or wrongly described`)
}

type Fields = Readonly<Record<string, unknown>>

function parseHeader(bytes: Uint8Array): Header & { readonly tensors: Readonly<Record<string, Tensor>> } {
  let header: Fields
  try {
    header = fieldsOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw broken('its header cannot be read', error)
  }
  try {
    const link = fieldsOf(header.link)
    const { bias, cue, links, nested } = fieldsOf(header.calibration)
    return {
      name: textOf(header.name),
      width: widthOf(header.width),
      range: rangeOf(header.range),
      layers: listOf(header.layers).map(layerOf),
      link: { width: widthOf(link.width), range: rangeOf(link.range), layers: listOf(link.layers).map(layerOf) },
      tags: listOf(header.tags).map(textOf),
      entities: listOf(header.entities).map(textOf),
      cues: crfOf(header.cues, 3),
      links: crfOf(header.links, 5),
      calibration: { bias: numberOf(bias), cue: numberOf(cue), links: numberOf(links), nested: numberOf(nested) },
      tensors: fieldsOf(header.tensors) as Record<string, Tensor>,
    }
  } catch (error) {
    throw broken(`its header is wrong: ${(error as Error).message}`, error)
  }
}

function layerOf(value: unknown): Layer {
  const { kind, dilation } = fieldsOf(value)
  if (kind === 'gated') return { kind, dilation: countOf(dilation) }
  throw new Error(`no layer is called ${String(kind)}`)
}

/** `null` stands for a forbidden move. */
function crfOf(value: unknown, size: number): CrfTable {
  const { start, moves } = fieldsOf(value)
  const scoreOf = (score: unknown) => (score === null ? Number.NEGATIVE_INFINITY : numberOf(score))
  const table = { start: listOf(start).map(scoreOf), moves: listOf(moves).map((row) => listOf(row).map(scoreOf)) }
  if ([table.start, table.moves, ...table.moves].some(({ length }) => length !== size)) {
    throw new Error(`a table of moves is not ${size} by ${size}`)
  }
  return table
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('a record is missing')
  return value as Fields
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('a list is missing')
  return value
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a text is missing')
  return value
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new Error('a number is missing')
  return value
}

function rangeOf(value: unknown): number {
  const range = numberOf(value)
  if (!(range > 0 && range < 1e4)) throw new Error(`${range} is no range`)
  return range
}

/** The kernel works on 16 numbers at a time. */
function widthOf(value: unknown): number {
  const width = countOf(value)
  if (width % 16 !== 0) throw new Error(`a width of ${width} is not a multiple of 16`)
  return width
}

/** A size: a whole number from 1 to 4096. */
function countOf(value: unknown): number {
  const count = numberOf(value)
  if (!Number.isInteger(count) || count < 1 || count > 4096) throw new Error(`${count} is no size`)
  return count
}
