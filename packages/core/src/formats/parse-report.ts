import { articleKinds, blockKinds } from '../model/article.js'
import { acts, forms } from '../model/attribution.js'
import { levels, type Report, verdicts } from '../model/report.js'
import { namings, sourceKinds } from '../model/source.js'
import { sentenceVoices } from '../model/voice.js'
import { arrayOf, type Check, fail, fields, isText, numberFrom, oneOf, optional, span, spansOf } from './checks.js'

// Deeper nesting than any article has.
const deepest = 200

/** A report from outside, such as a file or a request's body. Throws an error that says where the value is no report. */
export function parseReport(value: unknown): Report {
  checkShape(value, 'report')
  const report = value as Report
  checkTies(report)
  return report
}

const level = oneOf(...levels)
const kind = oneOf(...blockKinds)

/** The shape alone, with every span inside the text. */
const checkShape: Check = (value, where) => {
  fields({ format: oneOf('whence-report/1'), article: fields({ text: isText }) })(value, where)
  const { length } = (value as Report).article.text
  const inText = span(length)
  const spans = spansOf(length)
  fields({
    article: fields({
      id: isText,
      input: isText,
      kind: optional(oneOf(...articleKinds)),
      url: optional(isText),
      title: optional(isText),
      bylines: arrayOf(isText),
      outlet: optional(isText),
      published: optional(isText),
      language: optional(isText),
      blocks: arrayOf(inText, fields({ kind })),
      links: arrayOf(inText, fields({ href: isText })),
    }),
    sentences: arrayOf(inText, fields({ voice: oneOf(...sentenceVoices), attributions: arrayOf(isText) })),
    attributions: arrayOf(
      fields({
        id: isText,
        source: spans,
        cue: spans,
        content: spans,
        form: oneOf(...forms),
        act: oneOf(...acts),
        speaker: optional(isText),
        within: optional(isText),
        confidence: numberFrom(0, 1),
      }),
    ),
    sources: arrayOf(
      fields({
        id: isText,
        name: optional(isText),
        kind: oneOf(...sourceKinds),
        naming: oneOf(...namings),
        title: optional(inText),
        standing: spans,
        mentions: spans,
        belongsTo: optional(isText),
      }),
    ),
    chains: arrayOf(fields({ attribution: isText, path: arrayOf(isText), removes: numberFrom(0, deepest) })),
    findings: arrayOf(
      inText,
      fields({
        id: isText,
        fingerprint: optional(isText),
        rule: isText,
        level,
        message: isText,
        speaker: isText,
        related: spans,
        dismissed: optional(fields({ reason: isText })),
      }),
    ),
    quoteChecks: arrayOf(
      fields({
        attribution: isText,
        quote: inText,
        verdict: oneOf(...verdicts),
        document: optional(isText),
        // Offsets into the document, whose length is not known here.
        match: spansOf(Number.MAX_SAFE_INTEGER),
        edits: arrayOf(fields({ op: isText, quote: isText, document: isText })),
      }),
    ),
    voices: arrayOf(
      fields({ speaker: isText, words: numberFrom(0, Number.MAX_SAFE_INTEGER), share: numberFrom(0, 1) }),
    ),
    problems: arrayOf(fields({ stage: isText, code: isText, message: isText })),
    madeBy: fields({ version: isText, model: isText, tables: isText }),
  })(value, where)
}

/** Ids that are referred to exist, none is given twice, and nothing lies within itself. */
function checkTies({ attributions, sources, sentences, chains, voices, findings }: Report): void {
  distinct(findings, 'findings')
  const sourceIds = distinct(sources, 'sources')
  const attributionIds = distinct(attributions, 'attributions')
  const known = (id: string | undefined, ids: ReadonlySet<string>, where: string): void => {
    if (id !== undefined && !ids.has(id)) fail(where, `an id that the report has; ${JSON.stringify(id)} is nowhere`)
  }
  for (const [index, { speaker, within }] of attributions.entries()) {
    known(speaker, sourceIds, `attributions[${index}].speaker`)
    known(within, attributionIds, `attributions[${index}].within`)
  }
  for (const [index, { belongsTo }] of sources.entries()) known(belongsTo, sourceIds, `sources[${index}].belongsTo`)
  for (const [index, { attribution, path }] of chains.entries()) {
    known(attribution, attributionIds, `chains[${index}].attribution`)
    for (const id of path) known(id, sourceIds, `chains[${index}].path`)
  }
  for (const [index, sentence] of sentences.entries())
    for (const id of sentence.attributions) known(id, attributionIds, `sentences[${index}].attributions`)
  for (const [index, { speaker }] of voices.entries())
    if (speaker !== 'writer') known(speaker, sourceIds, `voices[${index}].speaker`)
  for (const [index, { speaker }] of findings.entries())
    if (speaker !== 'writer') known(speaker, sourceIds, `findings[${index}].speaker`)
  checkNesting(attributions)
  checkBelonging(sources)
}

function distinct(items: readonly { readonly id: string }[], where: string): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (ids.has(id)) fail(`${where}[${index}].id`, 'an id of its own')
    ids.add(id)
  }
  return ids
}

function checkNesting(attributions: Report['attributions']): void {
  const outer = new Map(attributions.map(({ id, within }) => [id, within]))
  for (const [index, { id }] of attributions.entries())
    if (isCircle(id, outer))
      fail(`attributions[${index}].within`, `nested at most ${deepest} deep, and not in a circle`)
}

function checkBelonging(sources: Report['sources']): void {
  const whole = new Map(sources.map(({ id, belongsTo }) => [id, belongsTo]))
  for (const [index, { id }] of sources.entries())
    if (isCircle(id, whole)) fail(`sources[${index}].belongsTo`, `at most ${deepest} deep, and not in a circle`)
}

function isCircle(id: string, next: ReadonlyMap<string, string | undefined>): boolean {
  let at: string | undefined = id
  for (let depth = 0; at !== undefined; depth++) {
    if (depth > deepest) return true
    at = next.get(at)
  }
  return false
}
