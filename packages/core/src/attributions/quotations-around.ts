import type { Quotation } from '../model/sentence.js'
import { countWhile } from '../text/first-from.js'

// Open around one place, one in the other.
const most = 8

/** The quotations that begin before a token and do not end before it, outermost first; they stand in text order. */
export function quotationsAround(quotations: readonly Quotation[], token: number): readonly Quotation[] {
  const opened = countWhile(quotations.length, (index) => quotations[index]!.first < token)
  return quotations.slice(Math.max(0, opened - most), opened).filter(({ last }) => token <= last)
}
