/** Takes the characters of a folded text; `offset` is where each comes from. */
export type TakeFolded = (folded: string, offset: number) => void

/**
 * Writes text as it is compared: one space for white space, no invisible characters, letters apart from their accents, ligatures
 * as letters. The same words give the same text, however a page or an editor wrote them.
 */
export function foldText(text: string, take: TakeFolded): void {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code > 0x20 && code < 0x7f) {
      take(text[offset]!, offset)
      continue
    }
    const whole = String.fromCodePoint(text.codePointAt(offset)!)
    if (/[\s\p{Cc}]/u.test(whole)) take(' ', offset)
    else if (!/\p{Cf}/u.test(whole)) take(isLigature(code) ? whole.normalize('NFKD') : plain(whole), offset)
    offset += whole.length - 1
  }
}

/** The whole of a text, folded. */
export function folded(text: string): string {
  let all = ''
  foldText(text, (part) => {
    if (part !== ' ' || !all.endsWith(' ')) all += part
  })
  return all
}

/** ﬀ to ﬆ. */
const isLigature = (code: number): boolean => code >= 0xfb00 && code <= 0xfb06

/** A lone surrogate is shown as U+FFFD, and read as that. */
const plain = (whole: string): string => (/\p{Cs}/u.test(whole) ? '\ufffd' : whole.normalize('NFD'))
