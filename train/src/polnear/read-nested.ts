import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnnotationFile, type Pair, parsePieces, placer, readAnnotations } from './annotations.js'
import type { CorpusArticle, NamedAttribution } from './read-corpus.js'

/** An attribution with the one that reports it; spans in UTF-16 offsets. */
export interface NestedAttribution extends NamedAttribution {
  readonly within?: string
  /** Its source is the source of the one that reports it. */
  readonly self?: boolean
}

/** An article with every attribution annotated, at any depth. */
export interface NestedArticle {
  readonly name: string
  readonly text: string
  readonly attributions: readonly NestedAttribution[]
}

/** The articles of `nested/dev`, as its README describes them, by name. */
export function readNestedDev(dataFolder: string): NestedArticle[] {
  const folder = join(dataFolder, 'nested', 'dev')
  return nestedNames(dataFolder).map((name) => {
    const { text, attributions } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as DevFile
    const place = placer(text)
    return {
      name,
      text,
      attributions: attributions.map(({ id, within, self, source, cue, content }) => ({
        id,
        ...(self === undefined ? {} : { self }),
        ...(within === null ? {} : { within }),
        source: place(source),
        cue: place(cue),
        content: place(content),
      })),
    }
  })
}

/** Names of the articles of `nested/dev`: some are of PolNeAR's train, some of its dev. */
export function nestedNames(dataFolder: string): string[] {
  return readdirSync(join(dataFolder, 'nested', 'dev'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

/** The articles among these that `train/annotations/nested.tsv` has nested attributions of; its README describes it. */
export const readNestedOwn = (articles: readonly CorpusArticle[]): NestedArticle[] => readTable('nested.tsv', articles)

/** Articles of `nested/dev` as another reader annotated them, without a look at the first annotation. */
export const readNestedAgain = (articles: readonly CorpusArticle[]): NestedArticle[] =>
  readTable('nested-again.tsv', articles)

function readTable(file: AnnotationFile, articles: readonly CorpusArticle[]): NestedArticle[] {
  const rows = readAnnotations(file)
  return articles.flatMap(({ name, text, readings }) => {
    const own = rows.get(name)
    if (own === undefined) return []
    const place = placer(text)
    const nested = own
      .filter(([id]) => id !== '-')
      .map(([id, within, ...spans]) => {
        const [source, cue, content] = spans.map((pieces) => place(parsePieces(pieces)))
        return { id: id!, within: within!, source: source!, cue: cue!, content: content! }
      })
    return [{ name, text, attributions: [...readings[0]!.attributions, ...nested] }]
  })
}

interface DevFile {
  readonly text: string
  readonly attributions: readonly {
    readonly id: string
    readonly within: string | null
    readonly self?: boolean
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
}
