import { type Article, type Attribution, quoteWithContext, type Report, type Span, type TextQuote } from '@whence/core'

/** Words to be found in a page, with their context in their paragraph and their position in the article. */
export interface Quote extends TextQuote {
  readonly start: number
  readonly isHeadline: boolean
}

/** What is looked for of one attribution. */
export interface WantedMarks {
  readonly attribution: string
  readonly form: Attribution['form']
  readonly source: readonly Quote[]
  readonly cue: readonly Quote[]
  readonly content: readonly Quote[]
}

export function wantedMarks({ article, attributions }: Report): WantedMarks[] {
  const quotesOf = (spans: readonly Span[]): Quote[] => spans.flatMap((span) => quotesIn(article, span))
  return attributions.map(({ id, form, source, cue, content }) => ({
    attribution: id,
    form,
    source: quotesOf(source),
    cue: quotesOf(cue),
    content: quotesOf(content),
  }))
}

/** A quote for each paragraph that the words run over: what a page puts between two paragraphs is not known. */
function quotesIn({ text, blocks }: Article, span: Span): Quote[] {
  return blocks
    .filter((block) => block.start < span.end && span.start < block.end)
    .map((block) => {
      const part = trimmed(text, Math.max(block.start, span.start), Math.min(block.end, span.end))
      return { ...quoteWithContext(text, part, block), start: part.start, isHeadline: block.kind === 'title' }
    })
    .filter(({ exact }) => exact !== '')
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}
