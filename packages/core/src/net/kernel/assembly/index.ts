// The net's arithmetic, in 32-bit floating point on four lanes. Addresses and sizes are the caller's business; nothing here allocates.
export { dense } from './dense'
export { embed } from './embed'
export { gated } from './gated'
export { around, greatest, narrow } from './rows'
