import type { Level } from '@whence/core'

/** Ways to set words off. Each gives the words back unchanged where there is no colour. */
export interface Paint {
  readonly bold: (words: string) => string
  readonly dim: (words: string) => string
  readonly heading: (words: string) => string
  readonly writer: (words: string) => string
  readonly source: (words: string) => string
  readonly level: Readonly<Record<Level, (words: string) => string>>
}

export function paintWith(colour: boolean): Paint {
  const between = (on: number, off: number) => (words: string) =>
    colour && words !== '' ? `\u001b[${on}m${words}\u001b[${off}m` : words
  const bold = between(1, 22)
  const cyan = between(36, 39)
  return {
    bold,
    dim: between(2, 22),
    heading: (words) => bold(cyan(words)),
    writer: between(33, 39),
    source: between(34, 39),
    level: {
      note: bold,
      warning: (words) => bold(between(33, 39)(words)),
      problem: (words) => bold(between(31, 39)(words)),
    },
  }
}
