import type { Article } from '../model/article.js'
import type { Span } from '../model/span.js'
import { countWhile } from '../text/first-from.js'
import type { FoundAttribution } from './found.js'
import { innermostContainers } from './nesting.js'

/** How much of the words is looked at, in UTF-16 units. */
const longest = 160

const names = `(?:his|her|their|its) (?:(?:first|last|full|full first|full last|first or last|real|own) )?names?`
const withheld = '(?:anonymous|anonymously|unnamed|unidentified|nameless)'
const showing = '(?:named|identified|quoted)'
const keeping = '(?:used|withheld|published|printed|disclosed|revealed|mentioned|changed|made public|left out|kept)'
const giving = '(?:give|use|share|reveal|disclose|provide|offer|publish|print|have)'
const asking = `(?:ask|request|insist|demand|want|wish|prefer|plead|beg)(?:s|ed|ing)?`
const refusing = '(?:declin|refus)(?:es?|ed|ing)'
const speaking = '(?:spoke|speaks?|speaking|talked|talks?|talking)'
const agreeing = `agree[sd]? to (?:speak|talk|be interviewed)`

/** What stands before the verb in a cue: “also”, “did not”. */
const before = /^(?:(?:also|only|both|all|has|have|had|did|do|does|would|again|later|repeatedly|always|generally) )*/
const notBefore = /^(?:(?:did|do|does|would) (?:not|n't)|did ?n't|do ?n't|does ?n't|would ?n't) /

/** What somebody asks for who speaks: that the name be kept back. */
const requests: readonly RegExp[] = [
  String.raw`${asking} (?:for |on )?(?:[a-z]{1,12} )?anonymity\b`,
  String.raw`${asking} (?:that (?:he|she|they) |on )?(?:to )?(?:not (?:to )?be|not being) (?:publicly )?${showing}\b(?! (?:as|to|among)\b)`,
  String.raw`${asking} (?:that (?:he|she|they) )?(?:to )?(?:be|remain|stay|go|speak) (?:publicly )?${withheld}\b`,
  String.raw`${asking} (?:to )?(?:only )?(?:to )?be ${showing} (?:only|just|solely|simply|by)\b`,
  String.raw`${asking} (?:to )?only (?:to )?be ${showing}\b`,
  String.raw`${asking} (?:that |for |to have )?${names} (?:(?:to|not|be|should|would|could) ){0,4}${keeping}\b`,
  String.raw`${asking} (?:[a-z]{1,12} ){0,3}not to ${giving} ${names}\b`,
  String.raw`${refusing} to be ${showing}\b(?! (?:as|to|among)\b)`,
  String.raw`${refusing} to ${giving} ${names}\b`,
].map((pattern) => new RegExp(`^${pattern}`))

/** After “did not”. */
const wishes: readonly RegExp[] = [
  String.raw`(?:want|wish|like|care) to be (?:publicly )?${showing}\b(?! (?:as|to|among)\b)`,
  String.raw`(?:want|wish|like|care) (?:to ${giving} )?${names}\b`,
].map((pattern) => new RegExp(`^${pattern}`))

const terms = `on (?:the )?(?:strict )?(?:condition|understanding|promise|basis|assurance|proviso)`
const nameless = `(?:of (?:strict |complete |full )?anonymity|of not being ${showing}|that (?:(?:his|her|their|no) (?:[a-z]{1,12} )?names?|(?:he|she|they) (?:not be|would not be|wouldn't be|will not be|be) (?:${showing}|${withheld})))`
const spoke = new RegExp(`^(?:${speaking}|${agreeing})(?: [a-z0-9.]{1,20}){0,6}? ${terms} ${nameless}\\b`)
const tail = new RegExp(`(?:^(?:speaking )?| )(?:only )?${terms} ${nameless}\\b`, 'i')
const spokeJustBefore = /\b(?:speak|spoke|speaking|talk|talked|talking|discuss|discussed|said|agreed)$/i
const reasoned = new RegExp(
  `(?:${terms} ${nameless}|\\bnot (?:to )?be ${showing}|\\bto remain ${withheld}|\\b(?:requested|asked for|granted) anonymity|\\bnames? (?:would |should |could )?(?:not be used|be withheld))` +
    `,? (?:because|since|as|for fear|out of|due to|given|citing|fearing) [^.,;:—–"“”()\\n]{1,300}`,
  'gi',
)

/**
 * “…, who asked not to be named because they feared dismissal”, “who spoke on condition of anonymity”: on what condition somebody speaks is
 * no statement of his, and neither is what stands inside it. At the end of a content it goes.
 */
export function partConditions(
  found: readonly FoundAttribution[],
  { text }: Article,
): { readonly statements: readonly FoundAttribution[]; readonly conditions: readonly FoundAttribution[] } {
  const isCondition = found.map((one) => saysCondition(one, text))
  const containers = innermostContainers(found)
  const reasons = reasonsIn(text)
  const isInside = (at: number): boolean => {
    if (isReason(found[at]!, reasons, text)) return true
    let container = containers[at]
    while (container !== undefined && !isCondition[container]) container = containers[container]
    return container !== undefined
  }
  return {
    statements: found.filter((_, at) => !isCondition[at] && !isInside(at)).map((one) => withoutTail(one, text)),
    conditions: found
      .filter((_, at) => isCondition[at] && containers[at] === undefined)
      .map((one) => ({ ...one, isCondition: true })),
  }
}

/** “on condition of anonymity because [they feared dismissal]”, up to the next mark. */
function reasonsIn(text: string): readonly Span[] {
  return [...text.replaceAll('’', "'").matchAll(reasoned)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function isReason({ cue, form }: FoundAttribution, reasons: readonly Span[], text: string): boolean {
  const verb = cue[0]
  if (verb === undefined || form !== 'indirect') return false
  const reason = reasons[countWhile(reasons.length, (index) => reasons[index]!.start < verb.start) - 1]
  if (reason === undefined || reason.end < verb.end) return false
  // “who spoke on condition of anonymity because the talks went on said …”
  return !/\b(?:said|says?|told|tells?|added|adds?)\b/i.test(text.slice(verb.start, verb.end))
}

function saysCondition({ cue, content, form }: FoundAttribution, text: string): boolean {
  const verb = cue[0]
  const last = content.at(-1)
  if (verb === undefined || last === undefined || form !== 'indirect') return false
  const words = wordsFrom(verb, last, text)
  // “who asked not to be named said …”: the net took a statement along.
  if (/ (?:said|says|told|tells) |[^o] say /.test(words)) return false
  const negated = notBefore.exec(words)
  if (negated !== null) {
    const rest = words.slice(negated[0].length)
    return wishes.some((pattern) => pattern.test(rest))
  }
  const rest = words.slice(before.exec(words)![0].length)
  return spoke.test(rest) || requests.some((pattern) => pattern.test(rest))
}

/** In small letters, with single spaces. */
function wordsFrom(cue: Span, last: Span, text: string): string {
  const end = Math.min(last.end, cue.start + longest)
  return text.slice(cue.start, end).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}

/** “described the meeting [on condition of anonymity because …]”, outside quotation marks. */
function withoutTail(one: FoundAttribution, text: string): FoundAttribution {
  const after = one.cue[0]?.end
  if (after === undefined || one.form === 'direct') return one
  const content = one.content.flatMap((piece) => {
    const words = text.slice(piece.start, piece.end)
    const found = piece.start < after ? null : tail.exec(words.replaceAll('’', "'").replace(/\s/g, ' '))
    if (found === null || /["“”]/.test(words)) return [piece]
    if (spokeJustBefore.test(words.slice(Math.max(0, found.index - 12), found.index))) return [piece]
    return found.index === 0 ? [] : [{ start: piece.start, end: piece.start + found.index }]
  })
  return content.length === 0 || content.every((piece, i) => piece === one.content[i]) ? one : { ...one, content }
}
