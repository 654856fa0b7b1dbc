import type { Ground } from './ground.js'

/** Marks the tokens between quotation marks; an open mark ends with its paragraph. */
export function markQuotations({ tokens, forms }: Ground): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  let open = false
  let block = -1
  for (const [at, { block: here }] of tokens.entries()) {
    if (here !== block) open = false
    block = here
    const form = forms[at]!
    if (form === '“' || form === '``' || (form === '"' && !open)) open = true
    else if (form === '”' || form === "''" || form === '"') open = false
    else if (open) inside[at] = 1
  }
  return inside
}
