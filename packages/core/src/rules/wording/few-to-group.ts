import { barePlurals, fewHeads, fewQuantities, wholeHeads } from '../../lexicon/en/group-heads.js'
import type { Span } from '../../model/span.js'
import { isCapitalized, singularOf } from '../../sources/ground.js'
import type { Rule } from '../rule.js'
import type { RuleGround } from '../rule-ground.js'
import { isWritersOwn } from '../writers-own.js'

export const fewToGroup: Rule = {
  id: 'few-to-group',
  concerns: 'wording',
  next: 'look-for-support',
  level: 'note',
  trial: 'It is rare, and whether the few stand for the rest is not in the words.',
  what: 'At first these are a few; here the words take in all who bear the name.',
  why: 'What a few did is not yet known of all who share their name.',
  reader: 'Go back to the first mention and see how many were meant.',
  editor: 'Say how many, or say what shows that the rest are of the same mind.',
  guides: [{ guide: 'spj', says: 'Avoid stereotypes.' }],
  finds: [
    'Two Lantern groups met at Merrow in May. ¶ The [Lantern movement] wants the gate open.',
    'Some Lantern groups are taking the side of the mine. ¶ [Lantern members] have shown what they are made of.',
    'Three Skerry activists lay down on the ramp. ¶ The [Skerry crowd] has no love of lorries.',
    'A few Harrow supporters threw stones. ¶ Since then [Harrow supporters] have kept the town awake.',
    'Several Tarsk protesters slept in the hall. ¶ The hall is dear to the [Tarsk camp].',
    'Two members of Open Pass met at Merrow. ¶ Four Lantern groups came too. ¶ The [Lantern lobby] has offices in nine towns.',
  ],
  passes: [
    'Two Lantern groups met at Merrow in May. ¶ The two Lantern groups will meet again in June.',
    'Two Lantern groups met at Merrow in May. ¶ Oona Strick said the Lantern movement wanted the gate open.',
    'The Lantern movement was founded in 1998. ¶ Two Lantern groups met at Merrow in May. ¶ The Lantern movement has nine halls.',
    'Two Lantern groups met at Merrow in May. ¶ Some Lantern members had nails in their pockets.',
    'Two Lantern groups met at Merrow in May. ¶ “The Lantern movement wants the gate open,” Oona Strick said.',
    'Two ferry boats lay at Merrow in May. ¶ The ferry line has no others.',
  ],
  *check(ground) {
    const few = new Map<string, Span>()
    const whole = new Set<string>()
    for (let at = 1; at < ground.tokens.length; at++) {
      const name = ground.lower[at - 1]!
      if (!isCapitalized(ground.forms[at - 1]!) || !/^[\p{L}]/u.test(name)) continue
      const head = singularOf(ground.lower[at]!)
      const span = { start: ground.tokens[at - 1]!.start, end: ground.tokens[at]!.end }
      if (fewHeads.has(head) && head !== ground.lower[at] && isCounted(at - 1, ground)) {
        if (!few.has(name)) few.set(name, span)
      } else if (isWhole(at, head, ground)) {
        const first = few.get(name)
        if (first === undefined) {
          // The headline comes before all; it may not be what brought them in.
          if (!ground.isTitle(at)) whole.add(name)
        } else if (!whole.has(name) && isWritersOwn(ground, at - 1, at)) {
          yield { ...span, related: [first] }
        }
      }
    }
  },
}

/** “Two Lantern groups”, “a few of the Lantern groups”. */
function isCounted(name: number, { lower }: RuleGround): boolean {
  for (let at = Math.max(0, name - 3); at < name; at++) if (fewQuantities.has(lower[at]!)) return true
  return false
}

/** “The Lantern movement”; “Lantern members” with nothing that counts or points before it. */
function isWhole(at: number, head: string, { lower, tokens }: RuleGround): boolean {
  const before = lower[at - 2] ?? ''
  if (wholeHeads.has(head)) return before === 'the'
  if (!barePlurals.has(head) || head === lower[at]) return false
  return !/^(?:DT|CD|JJR?|PRP\$|POS|NNPS?|NN)$/.test(tokens[at - 2]?.tag ?? '') && !/^(?:of|other|former)$/.test(before)
}
