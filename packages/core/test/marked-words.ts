import type { FoundAttribution } from '../src/attributions/found.js'
import type { Article } from '../src/model/article.js'
import type { EntityKind, Quotation, Sentence, Token, Words } from '../src/model/sentence.js'
import type { Span } from '../src/model/span.js'

export interface Marked {
  readonly article: Article
  readonly words: Words
  readonly found: readonly FoundAttribution[]
}

const tags: Readonly<Record<string, string>> = {
  ...Object.fromEntries('the a an this these those some all no another'.split(' ').map((word) => [word, 'DT'])),
  ...Object.fromEntries('of for at in on with by from about than according as'.split(' ').map((word) => [word, 'IN'])),
  ...Object.fromEntries('that'.split(' ').map((word) => [word, 'IN'])),
  ...Object.fromEntries('he she it they i we you him them'.split(' ').map((word) => [word, 'PRP'])),
  ...Object.fromEntries('his her its their my our'.split(' ').map((word) => [word, 'PRP$'])),
  ...Object.fromEntries(
    'said was were had told knew saw met added asked wrote did spoke'.split(' ').map((word) => [word, 'VBD']),
  ),
  ...Object.fromEntries('says is has states shows leads'.split(' ').map((word) => [word, 'VBZ'])),
  ...Object.fromEntries('are say have'.split(' ').map((word) => [word, 'VBP'])),
  who: 'WP',
  which: 'WDT',
  whom: 'WP',
  to: 'TO',
  and: 'CC',
  not: 'RB',
  "'s": 'POS',
  two: 'CD',
  five: 'CD',
  will: 'MD',
}
const kinds: Readonly<Record<string, EntityKind>> = { p: 'person', o: 'organization', l: 'place', m: 'misc' }

/**
 * Reads words parted by spaces. `Roe~p` is part of a person's name (o, l, m: organization, place, other), `asking~VBG` has
 * that tag, `Fabians~NNPS~m` both. `[1.source …]`, `[1.cue …]`, `[1.content …]` are the parts of attribution a1; what stands in the content of
 * another is within it. A full stop ends a sentence, `¶` a paragraph; `#` opens a headline.
 */
export function readMarked(marked: string): Marked {
  let text = ''
  const tokens: Token[] = []
  const blocks: { kind: 'paragraph' | 'title'; start: number; end: number }[] = []
  let kind: 'paragraph' | 'title' = 'paragraph'
  const sentences: Sentence[] = []
  const parts: { id: string; role: string; start: number; end: number }[] = []
  const open: typeof parts = []
  let first = 0
  let blockStart = 0
  const endSentence = () => {
    if (first < tokens.length) {
      const last = tokens.length - 1
      sentences.push({ first, last, start: tokens[first]!.start, end: tokens[last]!.end, block: blocks.length })
    }
    first = tokens.length
  }
  const endBlock = () => {
    endSentence()
    blocks.push({ kind, start: blockStart, end: text.length })
    kind = 'paragraph'
  }
  for (let word of marked.trim().split(/\s+/)) {
    if (word === '¶') {
      endBlock()
      text += '\n\n'
      blockStart = text.length
      continue
    }
    if (word === '#') {
      kind = 'title'
      continue
    }
    const opening = /^\[(\d+)\.(source|cue|content)$/.exec(word)
    if (opening) {
      const part = { id: `a${opening[1]}`, role: opening[2]!, start: -1, end: -1 }
      parts.push(part)
      open.push(part)
      continue
    }
    if (word === ']') {
      open.pop()!.end = text.length
      continue
    }
    const [form, ...marks] = word.split('~') as [string, ...string[]]
    const mark = marks.find((one) => kinds[one] === undefined)
    word = form
    const glued = text === '' || text.endsWith('\n') || /^[.,;:)”]$|^'s$/.test(word) || /[“(]$/.test(text)
    if (!glued) text += ' '
    const start = text.length
    text += word
    for (const part of open) if (part.start < 0) part.start = start
    const lower = word.toLowerCase()
    const entityKind = marks.map((one) => kinds[one]).find((one) => one !== undefined)
    const tag =
      mark ??
      (entityKind !== undefined
        ? 'NNP'
        : (tags[lower] ??
          (/^\d/.test(word) ? 'CD' : /^[“”.,;:()]$/.test(word) ? word : /^[A-Z]/.test(word) ? 'NNP' : 'NN')))
    const before = tokens.at(-1)
    const begins = before?.entity?.kind !== entityKind || before?.end !== start - 1
    tokens.push({
      start,
      end: text.length,
      block: blocks.length,
      tag,
      ...(entityKind === undefined ? {} : { entity: { kind: entityKind, begins } }),
    })
    if (word === '.' || (word === '”' && before !== undefined && text.slice(before.start, before.end) === '.')) {
      if (word === '”' && sentences.length > 0 && sentences.at(-1)!.last === tokens.length - 2) {
        const ended = sentences.pop()!
        first = ended.first
      }
      endSentence()
    }
  }
  endBlock()
  const article: Article = { id: 'sha256:0', input: 'marked', bylines: [], text, blocks, links: [] }
  return {
    article,
    words: { tokens, sentences, quotations: quotationsOf(tokens, text) },
    found: attributionsOf(parts, text),
  }
}

function quotationsOf(tokens: readonly Token[], text: string): Quotation[] {
  const found: Quotation[] = []
  let from = -1
  for (const [at, { start }] of tokens.entries()) {
    if (text[start] === '“') from = at
    if (text[start] === '”' && from >= 0) found.push({ first: from, last: at, depth: 1, resumes: false, closed: true })
  }
  return found
}

function attributionsOf(
  parts: readonly { readonly id: string; readonly role: string; readonly start: number; readonly end: number }[],
  text: string,
): FoundAttribution[] {
  const ids = [...new Set(parts.map(({ id }) => id))]
  const spans = (id: string, role: string): Span[] =>
    parts.filter((part) => part.id === id && part.role === role).map(({ start, end }) => ({ start, end }))
  return ids.map((id) => {
    const cue = spans(id, 'cue')
    const content = spans(id, 'content')
    const at = (cue[0] ?? content[0])!
    const around = parts
      .filter((part) => part.role === 'content' && part.id !== id && part.start <= at.start && part.end >= at.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    const form = content.every(({ start }) => text[start] === '“') ? 'direct' : 'indirect'
    return {
      id,
      source: spans(id, 'source'),
      cue,
      content,
      form,
      act: 'says',
      confidence: 0.9,
      ...(around === undefined ? {} : { within: around.id }),
    }
  })
}
