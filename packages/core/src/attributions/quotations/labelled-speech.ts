import type { TokenRange } from '../../model/span.js'
import { type Scene, wordAt } from './scene.js'

/** A turn of an interview or a transcript: its label, the colon after the label if there is one, and what is said, one range a block. */
export interface Turn {
  readonly label: TokenRange
  readonly mark?: TokenRange
  readonly said: readonly TokenRange[]
}

/** Labels farther apart than this, in blocks, belong to different conversations. */
const farthest = 8
/** Fewest labelled blocks that make a conversation. */
const fewest = 3

/**
 * Turns under speaker labels: `Q:`, `ORTEGA:`, `Jane Doe: …`. A conversation has several labels close together, one of which comes
 * again; a colon in a headline or after a list's heading makes none.
 */
export function labelledSpeech(scene: Scene): readonly Turn[] {
  const blocks = [...scene.blockRanges.keys()]
  const labels = blocks.flatMap((block) => labelOf(scene, block))
  // A headline (“Ortega: No way back”) opens no conversation.
  if (labels[0]?.block === blocks[0] && (labels[1]?.block ?? Number.POSITIVE_INFINITY) > blocks[1]!) labels.shift()
  const turns: Turn[] = []
  let first = 0
  for (let at = 1; at <= labels.length; at++) {
    if (at < labels.length && labels[at]!.block - labels[at - 1]!.block <= farthest) continue
    const conversation = labels.slice(first, at)
    if (isConversation(scene, conversation)) turns.push(...turnsOf(scene, conversation))
    first = at
  }
  return turns
}

interface Label {
  readonly block: number
  readonly label: TokenRange
  readonly mark: number
  /** What comes again when the same speaker does: the last word, in lower case. */
  readonly key: string
}

/** Labels of notes and lists, which nobody speaks. */
const notSpeakers =
  /^(?:update|updated|correction|clarification|note|related|more|watch|read|photo|photos|video|source|sources|breaking|exclusive|fact|facts|myth|claim|rating|where|when|what|who|why|how|age|name|job|city|price|cost|pros|cons|location|online|contributing|caption|credit|topic|subject|date|time|analysis|verdict|bottom|line|ruling)$/

function labelOf(scene: Scene, block: number): Label[] {
  const { tokens, blockRanges, article } = scene
  const kind = article.blocks[block]?.kind
  if (kind === 'title' || kind === 'heading' || kind === 'caption') return []
  const { first, last } = blockRanges.get(block)!
  let start = first
  // A transcript may stand in quotation marks or brackets.
  while (start < last && start - first < 2 && /^["“”'‘[(*-]+$/.test(wordAt(scene, start))) start += 1
  const word = wordAt(scene, start)
  if (/^(?:q|a)\.?$/i.test(word) && /^[QA]/.test(word)) {
    if (word.endsWith('.')) return start < last ? [label(start, start, start)] : []
  }
  let mark = start
  while (mark <= last && mark - start <= 6 && wordAt(scene, mark) !== ':') mark += 1
  if (mark === start || mark >= last || wordAt(scene, mark) !== ':') return []
  for (let at = start; at < mark; at++) if (!isNameWord(scene, at)) return []
  if (notSpeakers.test(keyOf(wordAt(scene, mark - 1)))) return []
  if (tokens[mark]!.start !== tokens[mark - 1]!.end) return []
  return [label(start, mark - 1, mark)]

  function label(from: number, to: number, markAt: number): Label {
    return { block, label: { first: from, last: to }, mark: markAt, key: keyOf(wordAt(scene, to)) }
  }
}

const keyOf = (word: string): string => word.toLowerCase().replace(/\.$/, '')

function isNameWord(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at)
  return /^\p{Lu}/u.test(word) || /^(?:[.\-()]|de|van|von|of|the|bin|al)$/.test(word)
}

function isConversation(scene: Scene, labels: readonly Label[]): boolean {
  if (labels.length < fewest) return false
  const counts = new Map<string, number>()
  let words = 0
  for (const { key, mark, block } of labels) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    const { last } = scene.blockRanges.get(block)!
    for (let at = mark + 1; at <= last && at < mark + 200; at++) words += isLetters(scene, at) ? 1 : 0
  }
  const comesAgain = [...counts.values()].some((count) => count > 1)
  const isExchange = counts.size > 1 || counts.has('a') || counts.has('answer')
  // A list (“Ortega: 547.”) has no sentences behind its labels.
  return comesAgain && isExchange && words >= 5 * labels.length
}

const isLetters = ({ text, tokens }: Scene, at: number): boolean =>
  /^\p{L}/u.test(text.slice(tokens[at]!.start, tokens[at]!.start + 2))

function turnsOf(scene: Scene, labels: readonly Label[]): Turn[] {
  const { blockRanges, article } = scene
  const hasQuestions = labels.some(({ key }) => !/^a(?:nswer)?$/.test(key))
  return labels.map(({ block, label, mark }, i) => {
    const own = blockRanges.get(block)!
    const said: TokenRange[] = [{ first: mark + 1, last: own.last }]
    const next = labels[i + 1]?.block ?? block
    // Between two labels the speaker goes on; where only answers are labelled, what stands between them are the questions.
    for (let other = block + 1; other < next && hasQuestions; other++) {
      const range = blockRanges.get(other)
      if (range === undefined) continue
      if (!/^(?:paragraph|quote|list-item)$/.test(article.blocks[other]!.kind)) break
      said.push(range)
    }
    return mark > label.last ? { label, mark: { first: mark, last: mark }, said } : { label, said }
  })
}
