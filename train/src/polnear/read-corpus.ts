import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Span } from '@whence/core'

/** An attribution as annotated by hand; spans in UTF-16 offsets. */
export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** One of an annotator's file, with its name there: `E12`. */
export interface NamedAttribution extends GoldAttribution {
  readonly id: string
}

/** A token of the silver layer. `head` is an index into the article's silver tokens, -1 for a root. */
export interface SilverToken extends Span {
  readonly tag: string
  readonly entity: string
  readonly head: number
  readonly relation: string
}

export interface CorpusArticle {
  readonly name: string
  readonly publisher: string
  readonly text: string
  /** One reading an annotator, sorted by annotator. */
  readonly readings: readonly { readonly annotator: string; readonly attributions: readonly NamedAttribution[] }[]
  readonly silver: readonly SilverToken[]
}

/** Reads one split (`train`, `dev`) of PolNeAR in its released form, articles sorted by name. */
export function readPolnear(dataFolder: string, split: string): CorpusArticle[] {
  const folder = join(dataFolder, 'polnear', split)
  const silver = readSilver(join(folder, 'corenlp.conll.gz'))
  const annotations = readdirSync(join(folder, 'attributions')).sort()
  return readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4)
      const text = readFileSync(join(folder, 'text', file), 'utf8')
      const toUtf16 = codePointOffsets(text)
      const readings = annotations
        .filter((one) => one.startsWith(`${name}_`) && one.endsWith('.ann'))
        .map((one) => ({
          annotator: one.slice(name.length + 1, -4),
          attributions: parseBrat(readFileSync(join(folder, 'attributions', one), 'utf8'), toUtf16),
        }))
      return {
        name,
        publisher: name.slice(0, name.indexOf('_')),
        text,
        readings,
        silver: (silver.get(name) ?? []).map((token) => ({
          ...token,
          start: toUtf16[token.start]!,
          end: toUtf16[token.end]!,
        })),
      }
    })
}

/** The UTF-16 offset of every code point, and of the end. */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let points = 0
  for (let at = 0; at < text.length; points++) {
    offsets[points] = at
    at += text.codePointAt(at)! > 0xffff ? 2 : 1
  }
  offsets[points] = text.length
  return offsets.subarray(0, points + 1)
}

function parseBrat(file: string, toUtf16: Uint32Array): NamedAttribution[] {
  const spans = new Map<string, Span[]>()
  const attributions: NamedAttribution[] = []
  const lines = file.split('\n')
  for (const line of lines) {
    const found = /^(T\d+)\t(\S+) ([\d ;]+)\t/.exec(line)
    if (found === null) continue
    const pieces = found[3]!.split(';').map((piece) => {
      const [start, end] = piece.trim().split(' ').map(Number)
      return { start: toUtf16[start!]!, end: toUtf16[end!]! }
    })
    spans.set(found[1]!, pieces)
  }
  for (const line of lines) {
    if (!/^E\d+\t/.test(line)) continue
    const roles = line.split('\t')[1]!.trim().split(' ')
    const of = (role: RegExp): Span[] =>
      roles
        .filter((one) => role.test(one.split(':')[0]!))
        .flatMap((one) => spans.get(one.split(':')[1]!) ?? [])
        .sort((a, b) => a.start - b.start)
    const attribution = {
      id: line.slice(0, line.indexOf('\t')),
      source: of(/^Source$/),
      cue: of(/^Cue$/),
      content: of(/^Content\d*$/),
    }
    if (attribution.cue.length > 0 || attribution.content.length > 0) attributions.push(attribution)
  }
  return attributions.sort((a, b) => firstOf(a) - firstOf(b))
}

const firstOf = ({ cue, content }: GoldAttribution): number => (cue[0] ?? content[0])!.start

function readSilver(path: string): Map<string, SilverToken[]> {
  const articles = new Map<string, SilverToken[]>()
  let current: SilverToken[] = []
  let sentenceStart = 0
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc id = ')) {
      current = []
      articles.set(line.slice('# newdoc id = '.length), current)
    } else if (line.startsWith('# sent_id')) {
      sentenceStart = current.length
    } else if (/^\d+\t/.test(line)) {
      const [, , , tag, entity, head, relation, start, end] = line.split('\t')
      current.push({
        start: Number(start),
        end: Number(end),
        tag: tag!,
        entity: entity!,
        head: Number(head) > 0 ? sentenceStart + Number(head) - 1 : -1,
        relation: relation!,
      })
    }
  }
  return articles
}
