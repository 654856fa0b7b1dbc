import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Finding } from '../model/report.js'
import type { Span } from '../model/span.js'

type Pointed = Span & Pick<Finding, 'rule'>

/**
 * A fingerprint for each finding: of its rule, its words, the words of the sentences that they stand in, and which of several
 * equal ones it is. It stays the same while these do, whatever is changed elsewhere. `findings` and `sentences` stand in text order.
 */
export function fingerprintsOf(findings: readonly Pointed[], sentences: readonly Span[], text: string): string[] {
  const equal = new Map<string, number>()
  return findings.map(({ rule, ...span }) => {
    const around = sentencesAround(span, sentences)
    const parts = [rule, folded(text, span), folded(text, around)]
    const key = JSON.stringify(parts)
    const count = (equal.get(key) ?? 0) + 1
    equal.set(key, count)
    return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify([...parts, count])))).slice(0, digits)
  })
}

// Hexadecimal: two findings of a million articles hardly ever share 64 bits.
const digits = 16

/** From the first to the last sentence that shares words with the span; the span itself where there is none. */
function sentencesAround({ start, end }: Span, sentences: readonly Span[]): Span {
  const touched = sentences.filter((sentence) => sentence.start < end && sentence.end > start)
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end }
}

/** The words in small letters, with plain quotation marks and dashes and single spaces: how they are set does not count. */
function folded(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
