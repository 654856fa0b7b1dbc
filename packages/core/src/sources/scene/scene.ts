import type { FoundAttribution } from '../../attributions/found.js'
import type { Article } from '../../model/article.js'
import type { Words } from '../../model/sentence.js'
import { type Ground, isCapitalized, layGround, rangeOf } from '../ground.js'
import { findNames } from '../names/find-names.js'
import { type Entities, gatherNames } from '../names/gather-names.js'
import { settleTags } from '../names/settle-tags.js'
import { weighGenders } from '../names/weigh-genders.js'
import type { Gender } from '../nouns/gender-of-noun.js'
import { findPointed, type Pointed } from '../titles/find-pointed.js'
import { findTitles, type Title } from '../titles/find-titles.js'

/** All that is known of the article before anybody is given a voice. */
export interface Scene {
  readonly ground: Ground
  readonly entities: Entities
  readonly genders: readonly (Gender | undefined)[]
  readonly titles: readonly Title[]
  /** Subjects such as “The senator”, with the person who was given that title before. */
  readonly pointed: readonly Pointed[]
  /** Words that the article writes without a capital. */
  readonly uncapitalized: ReadonlySet<string>
  /** 1 for tokens between quotation marks. */
  readonly quoted: Uint8Array
  /** 1 for tokens in the content of some attribution. */
  readonly said: Uint8Array
  /** 1 for tokens of a cue. */
  readonly cued: Uint8Array
  /** 1 for tokens of the headline. */
  readonly headline: Uint8Array
  /** How far into the article each sentence is, quotations counting little. */
  readonly depth: Float64Array
}

export function readScene(found: readonly FoundAttribution[], words: Words, { text, blocks }: Article): Scene {
  const ground = settleTags(layGround(words, text))
  const entities = gatherNames(findNames(ground), ground)
  const titles = findTitles(ground, entities)
  const quoted = new Uint8Array(ground.tokens.length)
  for (const { first, last, closed } of words.quotations) quoted.fill(1, first + 1, closed ? last : last + 1)
  const said = new Uint8Array(ground.tokens.length)
  const cued = new Uint8Array(ground.tokens.length)
  for (const { content, cue } of found) {
    for (const span of content) fill(ground, said, span)
    for (const span of cue) fill(ground, cued, span)
  }
  return {
    ground,
    entities,
    genders: weighGenders(entities, ground),
    titles,
    uncapitalized: new Set(ground.forms.filter((form) => !isCapitalized(form))),
    pointed: findPointed(ground, titles, quoted),
    quoted,
    said,
    cued,
    headline: Uint8Array.from(ground.tokens, ({ block }) => (blocks[block]?.kind === 'title' ? 1 : 0)),
    depth: measureDepth(ground, quoted),
  }
}

function fill(ground: Ground, marks: Uint8Array, span: { readonly start: number; readonly end: number }): void {
  const range = rangeOf(ground, span)
  if (range !== undefined) marks.fill(1, range.first, range.last + 1)
}

// A long quotation does not push its speaker away, a new paragraph a little.
function measureDepth({ sentences }: Ground, quoted: Uint8Array): Float64Array {
  const depth = new Float64Array(sentences.length)
  let at = 0
  let block = -1
  for (const [index, { first, last, block: here }] of sentences.entries()) {
    let inside = 0
    for (let token = first; token <= last; token++) inside += quoted[token]!
    at += inside * 2 > last - first ? 0.25 : 1
    if (here !== block) at += 0.3
    block = here
    depth[index] = at
  }
  return depth
}
