import { functionWords } from '../lexicon/en/function-words.js'
import type { Report } from '../model/report.js'
import type { Span } from '../model/span.js'
import { stemOf, wordsIn } from '../rules/stem.js'
import type { LoneStatement } from './comparison.js'

// Of fewer content words nobody can tell whether another sentence says the same.
const fewest = 4
// By rarity: a statement of which another article’s sentence has a third may well stand there in other words.
const most = 1 / 3

/** Outermost attributed contents of which no sentence of another article, nor two that follow each other, has a good part of the words. */
export function findLoneStatements(reports: readonly Report[]): readonly LoneStatement[] {
  const passages = reports.map(passagesOf)
  const weightOf = rarity(passages.flat())
  return reports.flatMap((report, article) => {
    const others = passages.filter((_, index) => index !== article).flat()
    return statementsOf(report, article).flatMap(({ units, ...statement }) => {
      const content = units.filter(({ stems }) => stems.size >= fewest && isAlone(stems, others, weightOf))
      return content.length === 0 ? [] : [{ ...statement, content: joined(content) }]
    })
  })
}

interface Unit extends Span {
  readonly stems: ReadonlySet<string>
}

/** Each content, parted where a sentence ends. */
function statementsOf({ article: { text }, attributions, sentences }: Report, article: number) {
  return attributions
    .filter(({ within }) => within === undefined)
    .map(({ id, content }) => ({
      article,
      attribution: id,
      units: content.flatMap(({ start, end }) =>
        sentences
          .filter((sentence) => sentence.start < end && sentence.end > start)
          .map((sentence): Unit => {
            const span = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }
            return { ...span, stems: stemsIn(text.slice(span.start, span.end)) }
          }),
      ),
    }))
}

/** Every sentence with the one after it. */
function passagesOf({ article: { text }, sentences }: Report): ReadonlySet<string>[] {
  return sentences.map(({ start }, index) =>
    stemsIn(text.slice(start, (sentences[index + 1] ?? sentences[index]!).end)),
  )
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text)
      .filter((word) => !functionWords.has(word))
      .map(stemOf),
  )
}

/** A word of few passages tells more than one that all of them have. */
function rarity(passages: readonly ReadonlySet<string>[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const stems of passages) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log(1 + passages.length / (counts.get(stem) ?? 1))
}

function isAlone(
  stems: ReadonlySet<string>,
  others: readonly ReadonlySet<string>[],
  weightOf: (stem: string) => number,
): boolean {
  const weighed = [...stems].map((stem) => [stem, weightOf(stem)] as const)
  const limit = most * weighed.reduce((sum, [, weight]) => sum + weight, 0)
  return others.every((passage) => {
    let shared = 0
    for (const [stem, weight] of weighed) if (passage.has(stem)) shared += weight
    return shared < limit
  })
}

/** Parts with nothing but space between them become one. */
function joined(parts: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const { start, end } of parts) {
    const last = spans.at(-1)
    if (last !== undefined && start - last.end <= 2) spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start, end })
  }
  return spans
}
