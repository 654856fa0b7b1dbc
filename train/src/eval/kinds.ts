import type { Span } from '@whence/core'
import { actOfWords } from '@whence/core/training'
import type { Reading } from './readings.js'
import type { Roles } from './score-tokens.js'

/** direct, indirect or mixed, by the quotation marks in and around the content: the same test on both sides. */
export function formsOf({ text, gold, found }: Reading) {
  const form = ({ spans }: { readonly spans: Roles }) => formOf(text, spans)
  return { gold: gold.map(form), found: found.map(form) }
}

function formOf(text: string, { content }: Roles): string {
  const pieces = content.map(({ start, end }) => text.slice(start, end))
  if (!pieces.some((piece) => quoteMark.test(piece))) return 'indirect'
  const outside = pieces.map(withoutQuotations).join(' ')
  return /[\p{L}\p{N}]/u.test(outside.replace(/\b(?:that|whether|if|to|as)\b/giu, '')) ? 'mixed' : 'direct'
}

const quoteMark = /[“”"]|''|``/u

/** What stands outside double quotation marks; a mark that is not closed holds to the end of the piece. */
function withoutQuotations(piece: string): string {
  let outside = ''
  let isInside = false
  for (const part of piece.split(/([“”"]|''|``)/u)) {
    if (quoteMark.test(part)) isInside = part === '“' || part === '``' || ((part === '"' || part === "''") && !isInside)
    else if (!isInside) outside += ` ${part}`
  }
  // A closing mark first: the piece began inside a quotation.
  const firstMark = /[“”"]/u.exec(piece)
  return firstMark?.[0] === '”' ? outside.replace(piece.slice(0, firstMark.index), ' ') : outside
}

/** What the cue is, by the silver tag of its words: a verb, a noun, *according to* and other prepositions, a mark, or none; `untagged` in an article that the silver layer leaves out. */
export function cueKindsOf({ silver, gold, found }: Reading) {
  const kind = ({ spans }: { readonly spans: Roles }): string => {
    if (spans.cue.length === 0) return 'no-cue'
    if (silver.length === 0) return 'untagged'
    const tags = silver.filter((token) => spans.cue.some((span) => isTouched(token, span))).map(({ tag }) => tag)
    if (tags.some((tag) => /^VB/.test(tag)) && !tags.every((tag, at) => at === 0 || /^(?:TO|IN)$/.test(tag)))
      return 'verb'
    if (tags[0] === 'VBG' && tags.slice(1).every((tag) => tag === 'TO')) return 'preposition'
    if (tags.some((tag) => /^VB/.test(tag))) return 'verb'
    if (tags.some((tag) => /^NN/.test(tag))) return 'noun'
    if (tags.some((tag) => /^JJ/.test(tag))) return 'adjective'
    return tags.some((tag) => /^[A-Z]/.test(tag)) ? 'preposition' : 'mark'
  }
  return { gold: gold.map(kind), found: found.map(kind) }
}

/** What the cue does, by the same table on both sides; `unknown` where it knows none of the words. */
export function actsOf({ text, tokens, silver, gold, found }: Reading) {
  const tagAt = new Map(silver.map(({ start, tag }) => [start, tag]))
  const act = ({ spans }: { readonly spans: Roles }): string => {
    const words = tokens.filter((token) => spans.cue.some((span) => isTouched(token, span)))
    if (words.length === 0) return 'no-cue'
    return (
      actOfWords(
        words.map(({ start, end }) => text.slice(start, end).toLowerCase()),
        words.map(({ start }) => tagAt.get(start) ?? ''),
      ) ?? 'unknown'
    )
  }
  return { gold: gold.map(act), found: found.map(act) }
}

const isTouched = (token: Span, span: Span) => token.start < span.end && span.start < token.end
