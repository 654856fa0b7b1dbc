import {
  type Act,
  type Attribution,
  type Form,
  kindWords,
  type Report,
  type Summary,
  type VoicedSentence,
} from '@whence/core'
import type { Prose } from './prose.js'

/** Below this it is said how sure Whence is. */
const sureFrom = 0.7

/** Who says it, named or not; how it is told; through whom. */
export function attributionLines(
  attribution: Attribution,
  { article, sources, chains }: Report,
  { labelOf, whoSays }: Summary,
  { words, bold }: Prose,
): string[] {
  const { id, speaker, source: naming, form, act, confidence } = attribution
  const source = sources.find((one) => one.id === speaker)
  const title = source?.title === undefined ? [] : [`“${article.text.slice(source.title.start, source.title.end)}”`]
  const about = source === undefined ? [] : [kindWords(source), ...title]
  const isUnknown = source === undefined && naming.length > 0
  const chain = chains.find((one) => one.attribution === id)
  return [
    `Source: ${[bold(whoSays(attribution)), ...about.map(words)].join(', ')}`,
    ...(isUnknown ? ['Whence does not know who that is.'] : []),
    [...howTold(act, form), words(removesOf(chain?.removes ?? 1, (chain?.path ?? []).map(labelOf)))].join(' · '),
    ...(confidence < sureFrom ? [`Not sure: of 100 like this, ${Math.round(confidence * 100)} are right.`] : []),
  ]
}

const forms: Readonly<Record<Form, string>> = {
  direct: 'quoted word for word',
  mixed: 'quoted in part',
  indirect: 'retold in other words',
}
const acts: Readonly<Record<Exclude<Act, 'says'>, string>> = {
  thinks: 'a thought',
  wants: 'a wish',
  decides: 'a decision',
  shows: 'shown, not said',
  senses: 'seen or heard',
}

function howTold(act: Act, form: Form): string[] {
  return act === 'says' ? [forms[form]] : [acts[act], forms[form]]
}

/** A voice that is named nowhere counts as a remove, but is not in the path. */
function removesOf(removes: number, path: readonly string[]): string {
  if (removes <= 1) return 'at one remove from the writer'
  return `at ${removes} removes from the writer${path.length < 2 ? '' : `: ${path.join(' → ')}`}`
}

/** Whose the words of a sentence are that lie outside every attribution. */
export function voiceLines(
  { voice, attributions: ids }: VoicedSentence,
  { attributions }: Report,
  { whoSays }: Summary,
  { words, bold }: Prose,
): string[] {
  const own = attributions.filter(({ id }) => ids.includes(id))
  const outer = own.filter(({ within }) => within === undefined || !ids.includes(within))
  const names = [...new Set(outer.map(whoSays))]
  const list = names.map(bold).join(', ')
  if (voice === 'writer' || names.length === 0) return [`Source: ${bold('the writer’s own voice')}`]
  if (voice === 'carried') return [`Source: goes on from ${list}`, words('The sentence names no source of its own.')]
  if (voice === 'sourced') return [`Source of the sentence: ${list}`]
  return [`Source: ${bold('the writer’s own voice')}`, `The rest of the sentence: ${list}`]
}
