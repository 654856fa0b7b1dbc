// The net's arithmetic: states and weights in 16-bit integers, sums in 32 bits, the rest in 32-bit floats, on lanes of 128 bits.
// Addresses and sizes are the caller's business; nothing here allocates.
export { dense } from './dense'
export { denseFloats } from './dense-floats'
export { embed } from './embed'
export { gated } from './gated'
export { around, greatest, narrow } from './rows'
