import type { Attribution } from '../model/attribution.js'
import type { Report } from '../model/report.js'
import type { Span } from '../model/span.js'
import { codePointCounter } from './code-points.js'
import { quoteWithContext } from './quote-with-context.js'
import { summarise } from './summary.js'

type Role = 'source' | 'cue' | 'content'

const terms = {
  whence: 'urn:whence:terms:',
  role: 'whence:role',
  attribution: 'whence:attribution',
  within: 'whence:within',
  speaker: 'whence:speaker',
  kind: 'whence:kind',
  naming: 'whence:naming',
  form: 'whence:form',
  act: 'whence:act',
  removes: 'whence:removes',
  confidence: 'whence:confidence',
}

/** W3C Web Annotations (JSON-LD): one annotation for each role of each attribution. Positions are code points of `article.text`. */
export function toAnnotations(report: Report): string {
  const { article, attributions, madeBy } = report
  const page = article.url ?? `urn:${article.id}`
  const annotate = annotator(report, page)
  const items = attributions.flatMap((one) => [
    ...annotate(one, 'source'),
    ...annotate(one, 'cue'),
    ...annotate(one, 'content'),
  ])
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', terms],
    id: `${page}#whence`,
    type: 'AnnotationCollection',
    label: `What is attributed to whom: ${article.title ?? article.input}`,
    generator: { type: 'Software', name: `Whence ${madeBy.version}` },
    total: items.length,
    first: { id: `${page}#whence-1`, type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function annotator(report: Report, page: string): (one: Attribution, role: Role) => object[] {
  const { article, sources } = report
  const { labelOf, removesOf } = summarise(report)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const toCodePoints = codePointCounter(article.text)
  return (one, role) => {
    const spans = one[role]
    if (spans.length === 0) return []
    const speaker = one.speaker === undefined ? undefined : byId.get(one.speaker)
    const facts = {
      role,
      attribution: one.id,
      ...(one.within !== undefined && { within: one.within }),
      ...(speaker && { speaker: speaker.id, kind: speaker.kind, naming: speaker.naming }),
      form: one.form,
      act: one.act,
      ...(removesOf.has(one.id) && { removes: removesOf.get(one.id) }),
      confidence: one.confidence,
    }
    const who = speaker ? labelOf(speaker.id) : 'nobody named'
    const body = {
      type: 'TextualBody',
      purpose: 'classifying',
      format: 'text/plain',
      value: `${role}: ${who}`,
      ...facts,
    }
    const target = spans.map((span) => ({ source: page, selector: selectors(article.text, span, toCodePoints) }))
    return [{ id: `${page}#whence-${one.id}-${role}`, type: 'Annotation', motivation: 'classifying', body, target }]
  }
}

function selectors(text: string, span: Span, toCodePoints: (offset: number) => number): object[] {
  return [
    { type: 'TextQuoteSelector', ...quoteWithContext(text, span) },
    { type: 'TextPositionSelector', start: toCodePoints(span.start), end: toCodePoints(span.end) },
  ]
}
