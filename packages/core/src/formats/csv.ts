import type { Attribution } from '../model/attribution.js'
import type { Report } from '../model/report.js'
import { summarise } from './summary.js'
import { oneLine, wordsOf, wordsOfAll } from './wording.js'

const columns = [
  'article',
  'input',
  'url',
  'attribution',
  'within',
  'speaker',
  'speaker_name',
  'speaker_kind',
  'speaker_naming',
  'speaker_title',
  'form',
  'act',
  'removes',
  'path',
  'confidence',
  'source',
  'cue',
  'content',
  'content_start',
  'content_end',
] as const

type Row = Readonly<Record<(typeof columns)[number], string>>

/** One line an attribution (RFC 4180), under a line of column names. Offsets are UTF-16, of the first and last piece of content. */
export function toCsv(reports: readonly Report[]): string {
  const lines = [columns.join(',')]
  for (const report of reports) {
    for (const row of makeRows(report)) lines.push(columns.map((column) => cell(row[column])).join(','))
  }
  return `${lines.join('\r\n')}\r\n`
}

function makeRows(report: Report): Row[] {
  const { article, sources, chains, attributions } = report
  const { labelOf, removesOf } = summarise(report)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const paths = new Map(chains.map(({ attribution, path }) => [attribution, path]))
  return attributions.map((one: Attribution): Row => {
    const speaker = one.speaker === undefined ? undefined : byId.get(one.speaker)
    return {
      article: article.id,
      input: article.input,
      url: article.url ?? '',
      attribution: one.id,
      within: one.within ?? '',
      speaker: one.speaker ?? '',
      speaker_name: speaker ? labelOf(speaker.id) : '',
      speaker_kind: speaker?.kind ?? '',
      speaker_naming: speaker?.naming ?? '',
      speaker_title: speaker?.title ? wordsOf(article, speaker.title) : '',
      form: one.form,
      act: one.act,
      removes: String(removesOf.get(one.id) ?? ''),
      path: (paths.get(one.id) ?? []).map((id) => labelOf(id)).join(' > '),
      confidence: String(one.confidence),
      source: wordsOfAll(article, one.source),
      cue: wordsOfAll(article, one.cue),
      content: wordsOfAll(article, one.content),
      content_start: String(one.content[0]?.start ?? ''),
      content_end: String(one.content.at(-1)?.end ?? ''),
    }
  })
}

/** A spreadsheet takes a cell that begins like a formula for one, so such a cell gets an apostrophe first. */
function cell(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a cell may hold what the article holds
  const words = oneLine(value).replace(/[\u0000-\u001f\u007f]/g, '\ufffd')
  const safe = /^[=+\-@＝＋－＠|%]/.test(words) ? `'${words}` : words
  return /[",']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
