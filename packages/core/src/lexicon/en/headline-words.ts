import type { Phrase } from '../../rules/find-phrases.js'

const alarm = 'desk guides: a call for attention in front of a headline, which says nothing of the matter'

/** Words that open a headline before a colon, a dash or an exclamation mark, to raise an alarm. `Exclusive` and `Analysis` are labels and no alarm. */
export const alarms: readonly Phrase[] = [
  'breaking',
  'breaking news',
  'breaking now',
  'urgent',
  'alert',
  'red alert',
  'just in',
  'this just in',
  'shock',
  'shocker',
  'shocking',
  'bombshell',
  'must see',
  'must watch',
  'must read',
  'wow',
  'whoa',
  'boom',
  'omg',
  'unreal',
  'insane',
  'unbelievable',
  'outrageous',
  'disgusting',
  'stunning',
  'chilling',
  'horror',
  'unmasked',
  'exposed',
  'busted',
].map((words) => ({ words, from: alarm }))

const opens = 'headlines that say that something is told below and leave out what'

/** Words that keep the fact back at the head of a headline or after a colon. */
export const withheldAtHead: readonly Phrase[] = [
  "here 's|is what|why|how|who|where|when|everything",
  'this is what|why|how|who|where|when',
  "that 's what|why|how",
  'guess who|what|which|where',
  'find out who|what|why|how|which|where',
].map((words) => ({ words, from: opens }))

/** Words that keep the fact back wherever they stand in a headline. */
export const withheldAnywhere: readonly Phrase[] = [
  "you wo n't believe",
  'you will not believe',
  "you 'll never guess|believe",
  'what happened|happens next',
  'will|may|might|could shock|surprise|amaze|stun you',
  'you need|have to know',
  'need to know',
  'you should know',
  "you did n't know",
  'the real|surprising|shocking|secret|hidden reason',
  'the one thing|word|reason|question',
  'not what you think|expect',
].map((words) => ({ words, from: opens }))
