import type { Phrase } from '../../rules/find-phrases.js'

const guide = 'desk guides: how a story says why a name is withheld'

/** How a reason begins that stands after “on condition of anonymity” or “not to be named”. */
export const reasonOpenings: readonly Phrase[] = [
  'because',
  'since',
  'due to',
  'owing to',
  'given the|that|his|her|their|its',
  'as he|she|they|it|the|a|talks|no|details|nothing',
  'for fear|lack|reasons|privacy|safety|security|the|their|his|her|personal|professional|legal|diplomatic',
  'for security|privacy|safety|personal|professional reasons',
  'for the same reason|reasons|sake',
  'for similar reasons',
  'out of fear|concern|concerns|worry|respect|caution|deference',
  'in order to|not',
  'so as to|not',
  'so that|he|she|they|could',
  'in line|keeping|accordance with',
  'under the|ground|rules|department|government|ministry|company',
  'as is|per',
  'per department|ministry|company|policy|the',
  'citing',
  'fearing',
  'lest',
  'ahead of',
  'before the|a|an|any',
  'until',
  'pending',
  'while|when discussing|describing|speaking|talking',
  'discussing',
  'describing',
  'detailing',
  'saying he|she|they|it|the|there',
  'or risk',
  'and fear|fears|feared',
  'who fear|fears|feared|worried|worry',
  'worried',
  'concerned',
  'not wanting',
  'without permission|authorization|authorisation|authority',
].map((words) => ({ words, from: guide }))

/** No leave to speak: a reason by itself. */
export const withoutLeave: readonly Phrase[] = [
  "not|n't|never authorized|authorised",
  'unauthorized|unauthorised to',
  "not|n't been authorized|authorised",
  "not|n't permitted|allowed|cleared|supposed to",
  "not|n't|without have|has|having authorization|authorisation|permission|authority|clearance",
  'without authorization|authorisation|permission',
  'lacked|lacks|lack authorization|authorisation|permission',
  'lack of authorization|authorisation|permission',
].map((words) => ({ words, from: guide }))

/** Fear or care: a reason where the words stand in the sentence that brings the source in. */
export const fears: readonly Phrase[] = [
  'for fear',
  'out of fear',
  'fear of',
  'fearing',
  'feared',
  'afraid',
  'scared',
  'sensitivity',
  "did|do|does not|n't want his|her|their|to name|names|be",
  'to protect his|her|their',
  'for security|privacy|safety reasons',
].map((words) => ({ words, from: guide }))

/** “Others interviewed for this article”: the words explain more names than one. */
export const severalAtOnce: ReadonlySet<string> = new Set([
  'others',
  'other',
  'all',
  'both',
  'everyone',
  'most',
  'many',
  'several',
  'some',
  'interviewed',
])

/** Words that take up who was brought in before, at the head of a sentence. */
export const takesUp: ReadonlySet<string> = new Set([
  'the',
  'they',
  'he',
  'she',
  'these',
  'those',
  'this',
  'that',
  'both',
  'all',
  'each',
  'none',
  'neither',
  'sources',
  'officials',
])
