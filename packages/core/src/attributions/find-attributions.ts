import type { Article } from '../model/article.js'
import type { Words } from '../model/sentence.js'
import type { Span, TokenRange } from '../model/span.js'
import { featuresOf, rowsOfTokens } from '../net/features.js'
import type { Hidden } from '../net/hide-names.js'
import type { Encoded, Model } from '../net/model.js'
import { findQuotations } from '../text/find-quotations.js'
import { firstFrom } from '../text/first-from.js'
import type { Seen } from '../text/read-words.js'
import { splitSentences } from '../text/split-sentences.js'
import type { Mark } from '../text/tokenize.js'
import { withWholeClause } from './aside.js'
import { partConditions } from './condition.js'
import { confidenceOf } from './confidence.js'
import { correct } from './corrections.js'
import { decodeAttributions, type Look } from './decode.js'
import { actOf, formOf } from './form-and-act.js'
import type { FoundAttribution } from './found.js'
import { withGoBetweens } from './go-between.js'
import { findTellers } from './heard-from.js'
import { withMoreThat } from './more-that.js'
import { cutsName } from './name-cue.js'
import { innermostContainers, piecesToReadAgain, placeDeeper, sizeOf } from './nesting.js'
import { partContents } from './part-contents.js'
import { completeQuotations } from './quotations/complete-quotations.js'
import { withQuotedSources } from './quoted-as.js'
import { withSharedThat } from './shared-that.js'
import { withoutNobodyBetween } from './silence.js'

/** How deep attributions inside attributions are looked for. */
const deepest = 5

/** Every attribution of the article: those with a cue, quotations without one, and those inside the content of others. In text order; conditions last. */
export function findAttributions(
  words: Words,
  { encoded, hidden }: Seen,
  article: Article,
  model: Model,
): readonly FoundAttribution[] {
  const ground = { words, hidden, article, model }
  const read = correct(readRows(encoded, words.tokens, { ...ground, depth: 0 }), 'article', words, article)
  const { statements, conditions } = partConditions(read, article)
  const whole = statements.map((one) => withWholeClause(one, words, article))
  const outer = partContents(withMoreThat(whole, words, article), words)
  const found = [...completeQuotations(placeInside(outer), words, words.quotations, article)]
  let level = found
  for (let depth = 1; depth < deepest && level.length > 0; depth++) {
    level = readContents(level, found, { ...ground, depth })
    found.push(...level)
  }
  const heard = withoutNobodyBetween(placeDeeper(withQuotedSources(found, article)), article)
  const placed = withSharedThat(heard, words, article)
  return [
    ...inTextOrder([...placed, ...findTellers(placed, words, article)]),
    ...conditions.map((one, i) => ({ ...one, id: `c${i + 1}` })),
  ]
}

/** Turns what the net found in some rows into attributions; `marks` are the tokens that the rows stand for. */
function readRows(
  encoded: Encoded,
  marks: readonly Mark[],
  { words, article, model, depth }: Ground,
  parentOf: (block: number) => string | undefined = () => undefined,
): FoundAttribution[] {
  const rows = rowsOfTokens(marks)
  const tokenOfRow = new Int32Array(encoded.length).fill(-1)
  rows.forEach((row, i) => {
    tokenOfRow[row] = i
  })
  const blockStarts = rows.filter((row, i) => i === 0 || rows[i - 1] !== row - 1).map((row) => row - 1)
  const toSpans = (ranges: readonly TokenRange[]): Span[] =>
    ranges.flatMap(({ first, last }) => {
      const from = marks[tokenOfRow[first]!]
      const to = marks[tokenOfRow[last]!]
      return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end }]
    })
  const isName = (cue: TokenRange): boolean => toSpans([cue]).some((span) => cutsName(span, words, article.text))
  const look: Look = { eagerness: depth > 0 ? inContents.eagerness : 0, accepts: (cue) => !isName(cue) }
  const found = decodeAttributions(encoded, blockStarts, model, look)
  const read = found.map(({ cue, source, content, belief }, i) => {
    const spans = { source: toSpans(source), cue: toSpans([cue]), content: toSpans(content) }
    const form = formOf(spans.content, words.quotations, words, article)
    const within = parentOf(marks[tokenOfRow[cue.first]!]!.block)
    return {
      id: `r${depth}.${i}`,
      ...spans,
      form,
      act: actOf(spans.cue, words, article),
      confidence: confidenceOf(belief, depth, model),
      ...(within === undefined ? {} : { within }),
    }
  })
  return withGoBetweens(read, article)
}

/**
 * Contents are read a little more eagerly than articles, for the net has met fewer of them: chosen on annotated articles that were held out
 * of training. What is hardly believed is left out.
 */
const inContents = { eagerness: 0.25, leastConfidence: 0.25 } as const

/** What every reading of some rows stands on. */
interface Ground {
  readonly words: Words
  readonly hidden: Hidden
  readonly article: Article
  readonly model: Model
  readonly depth: number
}

/** Gives `within` to those whose cue and content the net put inside the content of another. */
function placeInside(found: readonly FoundAttribution[]): FoundAttribution[] {
  const containers = innermostContainers(found)
  return found.map((one, i) => {
    const container = containers[i]
    return container === undefined ? one : { ...one, within: found[container]!.id }
  })
}

/** Reads the contents of these attributions as if each stood alone, and keeps what was not found before. */
function readContents(
  parents: readonly FoundAttribution[],
  known: readonly FoundAttribution[],
  ground: Ground,
): FoundAttribution[] {
  const { words, hidden, article, model } = ground
  const { marks, parentOfBlock } = piecesToReadAgain(parents, words, article)
  if (marks.length === 0) return []
  const sentences = splitSentences(article.text, marks)
  const encoded = model.encode(
    featuresOf(article.text, marks, sentences, findQuotations(article.text, marks), hidden, 'content'),
  )
  const read = readRows(encoded, marks, ground, (block) => parents[parentOfBlock[block]!]!.id)
  const contents = new Map(parents.map(({ id, content }) => [id, content]))
  const whole = correct(read, 'contents', words, article).map((one) =>
    withWholeClause(one, words, article, contents.get(one.within!)),
  )
  const inner = withMoreThat(whole, words, article, ({ within }) => contents.get(within!))
  // Words that lie in the contents of two parents are read twice: the smaller content is the parent.
  const sizes = new Map(parents.map(({ id, content }) => [id, sizeOf(content)]))
  const kept = new Map<number, FoundAttribution>()
  const inCue = new Set(known.flatMap(({ cue }) => tokensOf(cue, words)))
  for (const one of inner) {
    const at = one.cue[0]?.start
    if (at === undefined || one.confidence < inContents.leastConfidence) continue
    if (tokensOf(one.cue, words).some((token) => inCue.has(token))) continue
    const other = kept.get(at)
    if (other === undefined || sizes.get(one.within!)! < sizes.get(other.within!)!) kept.set(at, one)
  }
  return [...kept.values()]
}

/** Indices of the tokens of these spans. */
function tokensOf(spans: readonly Span[], { tokens }: Words): number[] {
  return spans.flatMap(({ start, end }) => {
    const first = firstFrom(tokens, start)
    return Array.from({ length: firstFrom(tokens, end) - first }, (_, i) => first + i)
  })
}

/** Sorts by first span, of those that share it the outer one first, then by cue; gives the ids of the report. */
function inTextOrder(found: readonly FoundAttribution[]): FoundAttribution[] {
  const parents = new Map(found.map(({ id, within }) => [id, within]))
  const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? Number.POSITIVE_INFINITY
  const placed = found.map((one) => {
    let depth = 0
    for (let at = one.within; at !== undefined; at = parents.get(at)) depth++
    const first = Math.min(...[one.source, one.cue, one.content].map(startOf))
    return { one, first, depth, cue: startOf(one.cue) }
  })
  const sorted = placed.sort((a, b) => a.first - b.first || a.depth - b.depth || a.cue - b.cue).map(({ one }) => one)
  const ids = new Map(sorted.map(({ id }, i) => [id, `a${i + 1}`]))
  return sorted.map(({ within, resumes, ...one }) => ({
    ...one,
    id: ids.get(one.id)!,
    ...(within === undefined ? {} : { within: ids.get(within)! }),
    ...(resumes === undefined ? {} : { resumes: ids.get(resumes)! }),
  }))
}
