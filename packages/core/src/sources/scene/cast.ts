import { documentNouns } from '../../lexicon/en/document-nouns.js'
import { organizationNameWords } from '../../lexicon/en/organization-name-words.js'
import { outletLastWords } from '../../lexicon/en/outlet-words.js'
import type { Naming, SourceKind } from '../../model/source.js'
import type { Span, TokenRange } from '../../model/span.js'
import { singularOf, spanOf } from '../ground.js'
import type { Entity } from '../names/name.js'
import type { Gender } from '../nouns/gender-of-noun.js'
import type { Scene } from './scene.js'

/** One who speaks, while the article is being read. */
export interface Who {
  readonly index: number
  readonly kind: SourceKind
  naming: Naming
  readonly entity?: number
  readonly name?: string
  /** Singular head noun of a described source. */
  readonly noun: string
  readonly plural: boolean
  readonly gender?: Gender
  /** The group that this is one of, where the words say so: “one of them”. */
  readonly oneOf?: Who
  /** Source words that point here without being the name. */
  readonly phrases: (TokenRange & { readonly head: number })[]
}

/** Somebody spoke here. */
export interface Spoken {
  readonly token: number
  readonly who: Who
  /** The noun of a person who speaks for an organization, so that “she” finds it. */
  readonly noun?: string
}

/** Everybody met so far, by entity and by description. */
export interface Cast {
  readonly all: Who[]
  readonly byEntity: Map<number, Who>
  readonly byDescription: Map<string, Who>
  /** The described source met last for each noun. */
  readonly byNoun: Map<string, Who>
  /** The source that the noun at a token stands for. */
  readonly byHead: Map<number, Who>
  /** The organization that somebody spoke for last, by the word for that somebody. */
  readonly bodies: Map<string, Who>
  /** Sources of the attributions at the top, in text order. */
  readonly spoken: Spoken[]
  /** Who gives the answers of an interview, once looked for. */
  interviewee?: Who | undefined
}

export function emptyCast(): Cast {
  return {
    all: [],
    byEntity: new Map(),
    byDescription: new Map(),
    byNoun: new Map(),
    byHead: new Map(),
    bodies: new Map(),
    spoken: [],
  }
}

/** The source that an entity is. */
export function whoOf(cast: Cast, scene: Scene, index: number): Who {
  const known = cast.byEntity.get(index)
  if (known !== undefined) return known
  const entity = scene.entities.all[index]!
  const { start, end } = spanOf(scene.ground, entity.fullest)
  const gender = scene.genders[index]
  const who: Who = {
    index: cast.all.length,
    kind: kindOf(entity),
    naming: 'named',
    entity: index,
    name: scene.ground.text.slice(start, end).replace(/\s+/g, ' '),
    noun: '',
    plural: false,
    ...(gender === undefined ? {} : { gender }),
    phrases: [],
  }
  cast.all.push(who)
  cast.byEntity.set(index, who)
  return who
}

type Fresh = Pick<Who, 'kind' | 'naming' | 'noun' | 'plural'> & {
  readonly name?: string
  readonly gender?: Gender
  readonly oneOf?: Who
}

export function addWho(cast: Cast, fresh: Fresh): Who {
  const who: Who = { ...fresh, index: cast.all.length, phrases: [] }
  cast.all.push(who)
  return who
}

function kindOf({ kind, fullest }: Entity): SourceKind {
  if (kind === 'person') return 'person'
  const { words } = fullest
  if (kind === 'place') return 'organization'
  if (
    words.length > 1 &&
    (isDocumentWord(words.at(-1)!) || isDocumentWord(words[0]!)) &&
    !outletLastWords.has(words.at(-1)!) &&
    !isBodyWithObject(words)
  )
    return 'document'
  if (words.length > 1 && outletLastWords.has(words.at(-1)!)) return 'outlet'
  return 'organization'
}

/** “Center for Harbor Studies”, “Committee on Rules” */
function isBodyWithObject(words: readonly string[]): boolean {
  const tie = words.findIndex((word) => /^(?:of|for|on)$/.test(word))
  return tie > 0 && organizationNameWords.has(words[tie - 1]!)
}

// “Clean Water Act”, “Measure Q”.
function isDocumentWord(word: string): boolean {
  return (
    documentNouns.has(singularOf(word)) &&
    !organizationNameWords.has(word) &&
    !/^(?:house|record|list|budget|plan)$/.test(word)
  )
}

export function textOfSpan(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}
