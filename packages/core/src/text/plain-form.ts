/** “We” for “[W]e”, “I” for “[I]”: a word as it reads without the brackets of whoever quoted it. */
export function plainForm(word: string): string {
  return word.length > 2 && word[0] === '[' && word[2] === ']' ? word[1] + word.slice(3) : word
}
