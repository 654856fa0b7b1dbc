import type {
  Attribution,
  Block,
  Chain,
  Finding,
  Report,
  Source,
  Span,
  Voice,
  VoicedSentence,
} from '../../src/index.js'
import { fingerprintsOf } from '../../src/rules/fingerprint.js'

/** What the brackets do not say of an attribution, by its number in the marked text. */
interface AttributionNotes {
  readonly speaker?: string
  readonly form?: Attribution['form']
  readonly act?: Attribution['act']
  readonly confidence?: number
}

interface SourceNotes {
  readonly name?: string
  readonly kind?: Source['kind']
  readonly naming?: Source['naming']
  /** Key of the source that it belongs to. */
  readonly belongsTo?: string
}

interface Notes {
  readonly attributions?: Readonly<Record<number, AttributionNotes>>
  readonly sources?: Readonly<Record<string, SourceNotes>>
  readonly article?: Partial<Report['article']>
  readonly problems?: Report['problems']
}

interface Mark extends Span {
  readonly key: string
  readonly role: string
}

/**
 * Builds a report from marked text, so that nobody counts offsets by hand.
 * `[2.source the clerk]` marks a part of attribution 2 (a number left out is 1), `[@clerk the clerk]` a mention of a source,
 * `[@clerk.title …]` and `[@clerk.standing …]` what is said of it, `[carried …]` words that go on from the attribution before.
 * `[!bare-source.warning …]` marks a finding of that rule; a level left out is `note`.
 * Blocks are separated by a blank line; `# ` at a block's start makes it the title, `## ` a heading. Sentences end at `. ? ! …`
 * before a space and a capital or an opening mark.
 */
export function markedReport(marked: string, notes: Notes = {}): Report {
  const { text, blocks, marks } = unmark(marked)
  const sourceKeys = keysInOrder(marks.filter(({ key }) => key.startsWith('@')))
  const sourceIds = new Map(sourceKeys.map((key, index) => [key.slice(1), `s${index + 1}`]))
  const attributions = makeAttributions(marks, notes, sourceIds)
  const sources = sourceKeys.map((key) => makeSource(key, sourceIds, marks, notes))
  const sentences = makeSentences(text, blocks, attributions, marks)
  const title = blocks.find(({ kind }) => kind === 'title')
  return {
    format: 'whence-report/1',
    article: {
      id: `sha256:${'0'.repeat(64)}`,
      input: 'marked.txt',
      ...(title && { title: text.slice(title.start, title.end) }),
      bylines: [],
      language: 'en',
      text,
      blocks,
      links: [],
      ...notes.article,
    },
    sentences,
    attributions,
    sources,
    chains: attributions.map((one) => makeChain(one, attributions)),
    findings: makeFindings(marks, sentences, text),
    quoteChecks: [],
    voices: countVoices(text, sentences, attributions, sources),
    problems: notes.problems ?? [],
    madeBy: { version: '0.0.0', model: 'by hand', tables: 'none' },
  }
}

function unmark(marked: string): { text: string; blocks: Block[]; marks: Mark[] } {
  const opener =
    /^\[(?:(?:(\d+)\.)?(source|cue|content)|(@[a-z]+)(?:\.(title|standing))?|(carried)|(![a-z-]+)(?:\.(note|warning|problem))?) /
  const marks: Mark[] = []
  const open: { key: string; role: string; start: number }[] = []
  const blocks: Block[] = []
  let text = ''
  for (const block of marked.trim().split(/\n\n+/)) {
    if (text !== '') text += '\n\n'
    const kind = block.startsWith('# ') ? 'title' : block.startsWith('## ') ? 'heading' : 'paragraph'
    const from = text.length
    let rest = block.replace(/^#+ /, '')
    while (rest !== '') {
      const match = opener.exec(rest)
      if (match) {
        const [all, number, role, source, about, carried, rule, level] = match
        const key = source ?? carried ?? rule ?? number ?? '1'
        open.push({ key, role: role ?? about ?? level ?? (rule ? 'note' : 'mention'), start: text.length })
        rest = rest.slice(all.length)
      } else {
        const mark = rest.startsWith(']') ? open.pop() : undefined
        if (mark) marks.push({ ...mark, end: text.length })
        else text += rest[0]
        rest = rest.slice(1)
      }
    }
    blocks.push({ kind, start: from, end: text.length })
  }
  if (open.length > 0) throw new Error(`A mark is never closed: ${open.map(({ key }) => key).join(', ')}`)
  return { text, blocks, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}

const keysInOrder = (marks: readonly Mark[]): string[] => [...new Set(marks.map(({ key }) => key))]
const spanOf = ({ start, end }: Span): Span => ({ start, end })

function makeAttributions(marks: readonly Mark[], notes: Notes, ids: ReadonlyMap<string, string>): Attribution[] {
  const numbered = marks.filter(({ key }) => /^\d+$/.test(key))
  const keys = keysInOrder(numbered)
  const plain = keys.map((key, index) => {
    const own = numbered.filter((mark) => mark.key === key)
    const spans = (role: string): Span[] => own.filter((mark) => mark.role === role).map(spanOf)
    const { speaker, ...said } = notes.attributions?.[Number(key)] ?? {}
    if (speaker !== undefined && !ids.has(speaker)) throw new Error(`No mention of @${speaker}`)
    return {
      id: `a${index + 1}`,
      source: spans('source'),
      cue: spans('cue'),
      content: spans('content'),
      form: 'indirect' as const,
      act: 'says' as const,
      confidence: 0.9,
      ...said,
      ...(speaker !== undefined && { speaker: ids.get(speaker)! }),
    }
  })
  return plain.map((one) => {
    const around = plain
      .filter((other) => length(other.content) > length(one.content) && inside(one.content, other.content))
      .sort((a, b) => length(a.content) - length(b.content))[0]
    return around ? { ...one, within: around.id } : one
  })
}

const partsOf = (one: Pick<Attribution, 'source' | 'cue' | 'content'>): Span[] => [
  ...one.source,
  ...one.cue,
  ...one.content,
]
const inside = (parts: readonly Span[], around: readonly Span[]): boolean =>
  parts.every((part) => around.some(({ start, end }) => part.start >= start && part.end <= end))
const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function makeSource(key: string, ids: ReadonlyMap<string, string>, marks: readonly Mark[], notes: Notes): Source {
  const own = marks.filter((mark) => mark.key === key)
  const { belongsTo, ...said } = notes.sources?.[key.slice(1)] ?? {}
  const title = own.find(({ role }) => role === 'title')
  return {
    id: ids.get(key.slice(1))!,
    kind: 'person',
    naming: said.name === undefined ? 'unnamed' : 'named',
    ...said,
    ...(title && { title: spanOf(title) }),
    standing: own.filter(({ role }) => role === 'standing').map(spanOf),
    mentions: own.filter(({ role }) => role === 'mention').map(spanOf),
    ...(belongsTo && { belongsTo: ids.get(belongsTo)! }),
  }
}

function makeFindings(marks: readonly Mark[], sentences: readonly Span[], text: string): Finding[] {
  const found = marks
    .filter(({ key }) => key.startsWith('!'))
    .map(({ key, role, start, end }) => ({ rule: key.slice(1), level: role as Finding['level'], start, end }))
  const fingerprints = fingerprintsOf(found, sentences, text)
  return found.map((finding, index) => ({
    id: `f${index + 1}`,
    fingerprint: fingerprints[index]!,
    ...finding,
    message: `The rule ${finding.rule} finds these words.`,
    speaker: 'writer',
    related: [],
  }))
}

function makeChain(one: Attribution, attributions: readonly Attribution[]): Chain {
  const path: string[] = []
  let removes = 0
  let inner: string | undefined
  let at: Attribution | undefined = one
  while (at) {
    if (at.speaker === undefined || at.speaker !== inner) {
      if (at.speaker !== undefined) path.unshift(at.speaker)
      removes += 1
    }
    inner = at.speaker
    const outer: string | undefined = at.within
    at = attributions.find(({ id }) => id === outer)
  }
  return { attribution: one.id, path, removes }
}

function makeSentences(
  text: string,
  blocks: readonly Block[],
  attributions: readonly Attribution[],
  marks: readonly Mark[],
): VoicedSentence[] {
  const carried = marks.filter(({ key }) => key === 'carried')
  const sentences: VoicedSentence[] = []
  let last: string[] = []
  for (const block of blocks) {
    for (const span of splitBlock(text, block)) {
      const own = attributions.filter((one) => partsOf(one).some((part) => overlaps(part, span)))
      const outer = own.filter(({ within }) => within === undefined)
      const covered = outer.flatMap(partsOf).reduce((sum, part) => sum + shared(part, span), 0)
      const voice =
        own.length > 0
          ? covered > 0.75 * (span.end - span.start)
            ? 'sourced'
            : 'mixed'
          : carried.some((mark) => overlaps(mark, span))
            ? 'carried'
            : 'writer'
      if (own.length > 0) last = own.map(({ id }) => id)
      sentences.push({ ...span, voice, attributions: voice === 'carried' ? last : own.map(({ id }) => id) })
    }
  }
  return sentences
}

function splitBlock(text: string, block: Span): Span[] {
  const spans: Span[] = []
  let start = block.start
  for (const match of text.slice(block.start, block.end).matchAll(/[.?!…][”"]? (?=["“A-Z])/g)) {
    const end = block.start + match.index + match[0].length - 1
    spans.push({ start, end })
    start = end + 1
  }
  spans.push({ start, end: block.end })
  return spans
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const overlaps = (a: Span, b: Span): boolean => shared(a, b) > 0

/** Words inside a top-level content are its speaker's, words of a carried sentence those of the speaker before, the rest the writer's. */
function countVoices(
  text: string,
  sentences: readonly VoicedSentence[],
  attributions: readonly Attribution[],
  sources: readonly Source[],
): Voice[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const own = attributions.filter(({ id, within }) => sentence.attributions.includes(id) && within === undefined)
    for (const match of text.slice(sentence.start, sentence.end).matchAll(/\S+/g)) {
      const word = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      const holder =
        sentence.voice === 'carried' ? own.at(-1) : own.find(({ content }) => content.some((c) => overlaps(c, word)))
      const speaker = holder?.speaker ?? 'writer'
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
    }
  }
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
  return ['writer', ...sources.map(({ id }) => id)]
    .filter((speaker) => counts.has(speaker))
    .map((speaker) => ({ speaker, words: counts.get(speaker)!, share: counts.get(speaker)! / total }))
}
