/** What a character is to the tokenizer. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
/** Left inside words and folded away when words are compared: soft hyphen, zero-width characters, joiners. */
export const INVISIBLE = 3
export const OTHER = 4

export type CharacterClass = 0 | 1 | 2 | 3 | 4

const letterPattern = /[\p{L}\p{M}]/u
const digitPattern = /\p{N}/u
const spacePattern = /[\s\p{Cc}\u2028\u2029]/u

/** One class for every UTF-16 code unit; surrogates count as OTHER and are looked at in pairs by `classAt`. */
const classes = new Uint8Array(0x10000).fill(255)

function classOfUnit(unit: number): CharacterClass {
  const known = classes[unit]!
  if (known !== 255) return known as CharacterClass
  const found = classify(String.fromCharCode(unit))
  classes[unit] = found
  return found
}

function classify(character: string): CharacterClass {
  if (/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/.test(character)) return INVISIBLE
  if (spacePattern.test(character)) return SPACE
  if (letterPattern.test(character)) return LETTER
  if (digitPattern.test(character)) return DIGIT
  return OTHER
}

/** The class of the character that begins at this UTF-16 offset. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdfff) return classOfUnit(unit)
  const point = text.codePointAt(at)!
  return point > 0xffff ? classify(String.fromCodePoint(point)) : OTHER
}

/** How many UTF-16 units the character at this offset takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

export const isDoubleQuote = (character: string): boolean => '"“”„«»‟＂'.includes(character)
export const isSingleQuote = (character: string): boolean => "'‘’‚‛".includes(character)
