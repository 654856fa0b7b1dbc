import type { Phrase } from '../../rules/find-phrases.js'

const guide = 'desk guides: was it there, has it the paper, did it take part'

/** Words by which an article says how a source knows. */
export const waysOfKnowing: readonly Phrase[] = [
  'familiar with',
  'close|closer|closest to',
  'knowledge|understanding|awareness of',
  'direct|inside|first-hand|firsthand|detailed|deep|intimate|personal knowledge',
  'aware|apprised|informed of',
  'briefed on|about|by',
  'briefed',
  'told|informed|notified of|about|by',
  'access to',
  'privy to',
  'involved in|with',
  'engaged in',
  'tied to',
  'ties to',
  'connected to|with',
  'in|inside|outside|at|from the room|meeting|meetings|call|briefing|event|dinner|talks|scene|hearing|session|audience|courtroom|negotiations|conference|fundraiser|luncheon|lunch|crowd|plant|mine|factory',
  'on the call|scene|committee|panel|board|ground|team',
  'on|in|at a|the conference call',
  'present at|for|when|during|in',
  'who was|were|is|are there|present|at|in|on|with|inside|aboard|involved|part|working|close',
  'who is|was|are|were|has|have|had been|in',
  'who has|have|had seen|read|heard|reviewed|viewed|examined|spoken|talked|worked|met|attended|studied|knowledge|access|known|dealt',
  'who saw|read|heard|reviewed|viewed|examined|attended|witnessed|watched|worked|works|work|knows|knew|know|served|serves|took|helped|handled|handles|participated|sat|met|spoke|talked|listened|advises|advised|travelled|traveled|survived|led|oversaw|oversees|tracks|follows|monitors|collects|received|obtained|joined|negotiated|drafted|wrote|treated|escaped|fled|lives|lived',
  'attending|attended|reviewing|reviewed|working|participating|participated|overseeing|handling|investigating|negotiating|monitoring|tracking|advising|representing|assisting|leading|drafting|planning|organizing|following|travelling|traveling|serving|inside|knowledgeable|well-placed',
  'part of',
  'among those|them|the',
  'one of those|them|the',
  'in|within|inside|from his|her|their inner|orbit|circle|circles|camp',
  'at the meeting|scene|time|event|table|white',
  'citing what|documents|records|papers|emails|letters|a|an|internal',
].map((words) => ({ words, from: guide }))

/** Verbs by which a source itself says how it came to know: “he had heard it from the secretary”. */
export const comingToKnow: ReadonlySet<string> = new Set(
  'saw seen heard read reviewed watched witnessed overheard learned learnt attended received'.split(' '),
)
