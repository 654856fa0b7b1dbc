import { z } from '@hono/zod-openapi'
import {
  acts,
  articleKinds,
  blockKinds,
  forms,
  levels,
  namings,
  sentenceVoices,
  sourceKinds,
  verdicts,
} from '@whence/core'
import { exampleReport } from './example-report.js'

// As docs/report-format.md has it. What a reading makes is not checked against it again; a test holds them together.
const offset = z.int().min(0)
const span = z.object({ start: offset, end: offset }).openapi('Span', {
  description: 'UTF-16 offsets into `article.text`, the end exclusive.',
})
const spans = z.array(span)
const within = { start: offset, end: offset }
const sourceId = z.string().openapi({ example: 's1' })
const speaker = z.string().openapi({ description: '`writer` or the id of a source.' })

const article = z.object({
  id: z.string(),
  input: z.string(),
  kind: z.enum(articleKinds).optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  bylines: z.array(z.string()),
  outlet: z.string().optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  text: z.string().openapi({ description: 'The only string that spans point into.' }),
  blocks: z.array(z.object({ kind: z.enum(blockKinds), ...within })),
  links: z.array(z.object({ ...within, href: z.string() })),
})

const sentence = z.object({
  ...within,
  voice: z.enum(sentenceVoices),
  attributions: z.array(z.string()),
})

const attribution = z.object({
  id: z.string(),
  source: spans,
  cue: spans,
  content: spans,
  form: z.enum(forms),
  act: z.enum(acts),
  speaker: sourceId.optional(),
  within: z.string().optional().openapi({ description: 'Id of the attribution that reports this one.' }),
  confidence: z.number().min(0).max(1),
})

const source = z.object({
  id: sourceId,
  name: z.string().optional(),
  kind: z.enum(sourceKinds),
  naming: z.enum(namings),
  title: span.optional(),
  standing: spans,
  mentions: spans,
  belongsTo: sourceId.optional(),
})

const chain = z.object({ attribution: z.string(), path: z.array(sourceId), removes: z.int().min(0) })

const finding = z.object({
  id: z.string(),
  fingerprint: z.string().optional(),
  rule: z.string(),
  level: z.enum(levels),
  ...within,
  message: z.string(),
  speaker,
  related: spans,
  dismissed: z.object({ reason: z.string() }).optional(),
})

const quoteCheck = z.object({
  attribution: z.string(),
  quote: span,
  verdict: z.enum(verdicts),
  document: z.string().optional(),
  match: spans,
  edits: z.array(z.object({ op: z.string(), quote: z.string(), document: z.string() })),
})

/** A report, `whence-report/1`. Other fields may be added to it. */
export const reportSchema = z
  .object({
    format: z.literal('whence-report/1'),
    article,
    sentences: z.array(sentence),
    attributions: z.array(attribution),
    sources: z.array(source),
    chains: z.array(chain),
    findings: z.array(finding),
    quoteChecks: z.array(quoteCheck),
    voices: z.array(z.object({ speaker, words: z.int().min(0), share: z.number().min(0).max(1) })),
    problems: z.array(z.object({ stage: z.string(), code: z.string(), message: z.string() })),
    madeBy: z.object({ version: z.string(), model: z.string(), tables: z.string() }),
  })
  .openapi('Report', { example: exampleReport })
