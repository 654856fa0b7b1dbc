import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import type { Span } from '../model/span.js'
import type { ComparedPerson, ComparedSource, Introduction } from './comparison.js'

/** How each article introduces the people whom two and more of them have. */
export function introduceSame(
  reports: readonly Report[],
  sources: readonly ComparedSource[],
): readonly ComparedPerson[] {
  return sources.flatMap(({ label, kind, matchedBy, voices }) => {
    if (kind !== 'person' || matchedBy === undefined) return []
    const introductions = voices.flatMap(({ article, source }) => introductionOf(reports[article]!, article, source))
    return introductions.length < 2 ? [] : [{ label, matchedBy, introductions }]
  })
}

function introductionOf(report: Report, article: number, id: string): Introduction[] {
  const source = report.sources.find((one) => one.id === id)
  const first = source && firstInText(source, report)
  if (source === undefined || first === undefined) return []
  const { title, standing } = source
  const sentence = report.sentences.find(({ start, end }) => start <= first.start && first.start < end) ?? first
  return [
    {
      article,
      source: id,
      first,
      sentence: { start: sentence.start, end: sentence.end },
      ...(title && { title }),
      standing,
    },
  ]
}

/** Headlines and captions introduce nobody, where the running text does. */
function firstInText({ mentions }: Source, { article: { blocks } }: Report): Span | undefined {
  const isRunning = ({ start }: Span): boolean =>
    blocks.some((block) => block.start <= start && start < block.end && !/title|heading|caption/.test(block.kind))
  return mentions.find(isRunning) ?? mentions[0]
}
