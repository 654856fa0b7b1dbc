import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Candidates, decode, findCandidates } from '@whence/core/training'
import { ARTICLE_BLOCKS } from './article-blocks.js'

/** A page of the corpus with what is known of it. */
export interface CorpusPage {
  readonly file: string
  /** Pages of one site never stand on both sides of a split. */
  readonly site: string
  readonly bytes: Uint8Array
  /** Words that belong to the article, and words that do not. */
  readonly article: readonly string[]
  readonly other: readonly string[]
  /** Hashes of all blocks that are article; absent where no one has gone through the page. */
  readonly whole?: ReadonlySet<string>
}

/** Every page of `extraction/`, in the order of its list. */
export function readCorpus(dataFolder: string): CorpusPage[] {
  const folder = join(dataFolder, 'extraction')
  const list: unknown = JSON.parse(readFileSync(join(folder, 'segments.json'), 'utf8'))
  if (!Array.isArray(list)) throw new Error(`Cannot read ${folder}/segments.json: it is not a list.`)
  return list.map((entry: { file: string; url: string; with: string[]; without: string[] }): CorpusPage => {
    const hashes = ARTICLE_BLOCKS[entry.file]
    return {
      file: entry.file,
      site: siteOf(entry.url),
      bytes: gunzipSync(readFileSync(join(folder, 'pages', `${entry.file}.gz`))),
      article: entry.with,
      other: entry.without,
      ...(hashes === undefined ? {} : { whole: new Set(hashes.split(' ')) }),
    }
  })
}

/** The blocks of a page; absent where it cannot be read. */
export function candidatesOf({ file, bytes }: CorpusPage): Candidates | undefined {
  try {
    return findCandidates(decode({ input: file, bytes }).text)
  } catch {
    return undefined
  }
}

/** By which a block is known in `article-blocks.ts` without its words. */
export function blockHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** A number below `parts` for a site; the same in every run. */
export function partOf(site: string, parts: number): number {
  return createHash('sha256').update(`part ${site}`).digest().readUInt32BE(0) % parts
}

/** The registered name: the last two labels of the host, three below `co.uk` and its like. */
function siteOf(url: string): string {
  const host = /^[a-z]+:\/\/([^/:]+)/i.exec(url)?.[1]?.toLowerCase() ?? url
  const labels = host.split('.')
  const short = (labels.at(-2) ?? '').length <= 3 && (labels.at(-1) ?? '').length === 2 && labels.length > 2
  return labels.slice(short ? -3 : -2).join('.')
}
