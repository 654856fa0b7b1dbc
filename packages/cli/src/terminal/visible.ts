/** The same words on one line, with nothing in them that could steer a terminal or turn the direction of writing. */
export function visible(words: string): string {
  return (
    words
      .replace(/[\s\u2028\u2029]+/g, (space) => (space === '\u00a0' ? space : ' '))
      // Controls, escape sequences' first bytes, marks and overrides of direction, interlinear and tag characters, halves of pairs.
      .replace(
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
        /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu,
        '\ufffd',
      )
      // More marks on one letter than any script needs.
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
  )
}
