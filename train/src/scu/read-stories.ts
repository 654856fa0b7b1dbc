import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Model, Report, Span } from '@whence/core'
import { readText } from '../eval/read-text.js'
import { type Pair, placer } from '../polnear/annotations.js'

/** What people found that the reporter has from a source; spans in UTF-16 offsets. */
export interface SourcedStatement {
  readonly spans: readonly Span[]
  readonly type: string
  readonly name: string | null
}

/** A story, as people marked it and as Whence reads it. `id` is its file's name without the ending. */
export interface SourcedStory {
  readonly id: string
  readonly text: string
  readonly statements: readonly SourcedStatement[]
  readonly report: Report
}

/** The development stories of `scu`, by name. A statement whose words are not in the text is left out. */
export function readStories(dataFolder: string, model: Model): SourcedStory[] {
  const folder = join(dataFolder, 'scu', 'dev')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { text, statements } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoryFile
      const place = placer(text)
      const id = basename(file, '.json')
      return {
        id,
        text,
        statements: statements.flatMap(({ spans, type, name }) =>
          spans === null ? [] : [{ spans: place(spans), type, name }],
        ),
        report: readText(id, text, model),
      }
    })
}

interface StoryFile {
  readonly text: string
  readonly statements: readonly {
    readonly spans: readonly Pair[] | null
    readonly type: string
    readonly name: string | null
  }[]
}
