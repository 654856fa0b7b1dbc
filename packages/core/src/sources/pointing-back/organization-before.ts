import { documentNouns } from '../../lexicon/en/document-nouns.js'
import { genericOrganizationNouns, organizationNouns } from '../../lexicon/en/organization-nouns.js'
import { outletLastWords, paperLastWords } from '../../lexicon/en/outlet-words.js'
import type { Name } from '../names/name.js'
import { type Cast, type Who, whoOf } from '../scene/cast.js'
import type { Scene } from '../scene/scene.js'
import { isSubject, nameBefore, spokenBefore } from './resolve-pronoun.js'

const publications: ReadonlySet<string> = new Set(
  'newspaper paper magazine outlet publication broadcaster station'.split(' '),
)
const publishes: ReadonlySet<string> = new Set(
  'newspaper paper magazine outlet publication network broadcaster channel station site website company organization'.split(
    ' ',
  ),
)
/** These send: no newspaper is one. */
const broadcasts: ReadonlySet<string> = new Set(['network', 'broadcaster', 'channel', 'station'])
// Last words of the names of agencies.
const agencies: ReadonlySet<string> = new Set([
  'service',
  'bureau',
  'administration',
  'office',
  'authority',
  'commission',
  'center',
])

/** “The department” is the last body with that word in its name; “the company” any organization lately spoken of. */
export function organizationBefore(scene: Scene, cast: Cast, noun: string, head: number): Who | undefined {
  const { entities, ground } = scene
  const generic = genericOrganizationNouns.has(noun)
  const counts = new Map<number, number>()
  let agency: number | undefined
  for (let index = nameBefore(scene, head), n = 0; index >= 0 && n < 60; index--, n++) {
    const name = entities.names[index]!
    if (name.kind === 'person') continue
    const entity = entities.at[name.first]!
    const { fullest, kind } = entities.all[entity]!
    if (fullest.words.includes(noun)) return whoOf(cast, scene, entity)
    if (broadcasts.has(noun)) {
      if (isPaper(fullest.words)) continue
      if (isCalled(scene, name, noun)) return whoOf(cast, scene, entity)
    }
    if (noun === 'agency' && agencies.has(fullest.words.at(-1)!)) agency ??= entity
    if (publications.has(noun) && !outletLastWords.has(fullest.words.at(-1)!)) continue
    if (kind === 'organization' && canBe(fullest.words, generic) && !documentNouns.has(fullest.words.at(-1)!))
      counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  if (!generic) return undefined
  const subject = subjectBefore(scene, head, noun)
  for (let index = spokenBefore(cast, head), n = 0; index >= 0 && n < 6; index--, n++) {
    const { who, token } = cast.spoken[index]!
    if (subject !== undefined && token < subject.token) return whoOf(cast, scene, subject.entity)
    if (ground.tokens[head]!.block - ground.tokens[token]!.block > 2) break
    const entity = who.entity === undefined ? undefined : entities.all[who.entity]!
    if (who.kind === 'outlet' && !publishes.has(noun)) continue
    if (entity !== undefined && broadcasts.has(noun) && isPaper(entity.fullest.words)) continue
    if (entity?.kind === 'organization' && canBe(entity.fullest.words, generic)) return who
  }
  if (subject !== undefined) return whoOf(cast, scene, subject.entity)
  if (agency !== undefined) return whoOf(cast, scene, agency)
  // The one named most often of late; the nearer of equals.
  let best: number | undefined
  for (const [entity, count] of counts) if (best === undefined || count > counts.get(best)!) best = entity
  return best === undefined ? undefined : whoOf(cast, scene, best)
}

/** The organization that the last sentence but this one in the paragraph, or this one, is about: its name is the subject. */
function subjectBefore(
  scene: Scene,
  head: number,
  noun: string,
): { readonly entity: number; readonly token: number } | undefined {
  const { ground, entities, quoted } = scene
  const { tokens, sentenceOf } = ground
  for (let index = nameBefore(scene, head), n = 0; index >= 0 && n < 12; index--, n++) {
    const { first, last, kind } = entities.names[index]!
    if (tokens[first]!.block !== tokens[head]!.block || sentenceOf[head]! - sentenceOf[first]! > 1) return undefined
    const entity = entities.at[first]!
    const { words } = entities.all[entity]!.fullest
    if (kind !== 'organization' || quoted[first] || !canBe(words, true) || documentNouns.has(words.at(-1)!)) continue
    if (broadcasts.has(noun) && isPaper(words)) continue
    const isOutlet = outletLastWords.has(words.at(-1)!)
    if (isOutlet ? !publishes.has(noun) : publications.has(noun)) continue
    if (isSubject(ground, first, last)) return { entity, token: first }
  }
  return undefined
}

function isPaper(words: readonly string[]): boolean {
  return paperLastWords.has(words.at(-1)!)
}

/** “Channel Six, a small network,”, “the network Channel Six”. */
function isCalled({ ground }: Scene, { first, last }: Name, noun: string): boolean {
  const { lower } = ground
  if (lower[first - 1] === noun) return true
  return (
    lower[last + 1] === ',' &&
    /^(?:an?|the)$/.test(lower[last + 2] ?? '') &&
    lower.slice(last + 3, last + 6).includes(noun)
  )
}

/** “The company” is no department, court or county. */
function canBe(words: readonly string[], generic: boolean): boolean {
  const tie = words.findIndex((word) => /^(?:of|for|on)$/.test(word))
  const head = tie > 0 ? words.slice(0, tie) : words
  return !head.some((word) => organizationNouns.has(word) && genericOrganizationNouns.has(word) !== generic)
}
