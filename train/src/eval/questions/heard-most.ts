import { type SourceRow, summarise } from '@whence/core'
import type { SourcedStatement, SourcedStory } from '../../scu/read-stories.js'
import type { Figure } from '../figure.js'
import { covered } from './overlap.js'

/**
 * “Which three sources carry it”: of the three sources with the most words, how many are among the three with the most words in
 * the statements that people marked, or nearly as many (four fifths of the third's); and in how many stories the first is the first.
 * A source is the one in whose statements most of its words stand, those aside that it has in another's.
 */
export function heardMost(stories: readonly SourcedStory[]): Figure[] {
  let [asked, right, first] = [0, 0, 0]
  for (const story of stories) {
    const words = wordsOfSources(story)
    const ranked = [...words].sort((a, b) => b[1] - a[1])
    const enough = 0.8 * (ranked[2]?.[1] ?? 0)
    // Sources one by one: people's statements are not added up to families.
    const rows = [...summarise(story.report).sources].sort((a, b) => b.words - a.words).slice(0, 3)
    const meant = rows.map((row) => sourceMeant(row, story.statements))
    asked += Math.min(3, ranked.length)
    right += new Set(meant.filter((source) => (words.get(source) ?? 0) > 0 && words.get(source)! >= enough)).size
    if (meant[0] === ranked[0]![0]) first += 1
  }
  return [
    { name: 'question three heard most, right', value: right / Math.max(asked, 1), of: asked },
    { name: 'question heard most of all, right', value: first / Math.max(stories.length, 1), of: stories.length },
  ]
}

/** The name, or the type of those without one. */
const sourceOf = ({ name, type }: SourcedStatement): string => name ?? `(${type})`

function wordsOfSources({ text, statements }: SourcedStory): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const statement of statements) {
    const source = sourceOf(statement)
    const own = statement.spans.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/)).length
    words.set(source, (words.get(source) ?? 0) + own)
  }
  return words
}

function sourceMeant({ attributions }: SourceRow, statements: readonly SourcedStatement[]): string {
  const shared = new Map<string, number>([['nobody', 0]])
  for (const { content, within } of attributions) {
    if (within !== undefined) continue
    for (const piece of content) {
      for (const statement of statements) {
        const source = sourceOf(statement)
        shared.set(source, (shared.get(source) ?? 0) + covered(piece, statement.spans))
      }
    }
  }
  return [...shared].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}
