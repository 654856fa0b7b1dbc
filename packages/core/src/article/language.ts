import type { Draft } from './draft.js'
import { LANGUAGE_NAMES, LANGUAGE_WORDS, SCRIPTS } from './language-words.js'

/**
 * The language that the words are in, as a BCP 47 primary subtag: by script, and for the Latin and Cyrillic scripts by
 * the small words that every sentence needs. Absent when the text is too short to tell.
 */
export function languageOf({ text, blocks }: Pick<Draft, 'text' | 'blocks'>): string | undefined {
  const scripts = new Map<string, number>()
  const words = new Map<string, number>()
  let letters = 0
  for (const { start, end } of blocks) {
    if (letters > SAMPLE) break
    const sample = text.slice(start, Math.min(end, start + SAMPLE))
    for (const [word] of sample.toLowerCase().matchAll(/\p{L}{1,40}/gu)) {
      letters += word.length
      for (const letter of word) {
        const script = scriptOf(letter.codePointAt(0) ?? 0)
        scripts.set(script, (scripts.get(script) ?? 0) + letter.length)
      }
      for (const language of wordLanguages.get(word) ?? []) words.set(language, (words.get(language) ?? 0) + 1)
    }
  }
  const [script, share] = largest(scripts)
  if (script === undefined || letters < 40 || share < letters * 0.5) return undefined
  const own = SCRIPTS.find(({ name }) => name === script)?.language
  if (own !== undefined) return scripts.has('kana') && own === 'zh' ? 'ja' : own
  const [language, hits] = largest(words)
  const second = Math.max(0, ...[...words].filter(([other]) => other !== language).map(([, count]) => count))
  if (language === undefined || hits < 5 || hits < second * 1.15) return undefined
  return language
}

/** The language's English name; its tag where the table has none. */
export function languageName(tag: string): string {
  return LANGUAGE_NAMES.get(tag) ?? `a language other than English (${tag})`
}

/** Letters looked at; more changes nothing. */
const SAMPLE = 20_000

const wordLanguages: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
    for (const word of words.split(' ')) {
      const languages = found.get(word)
      if (languages === undefined) found.set(word, [language])
      else languages.push(language)
    }
  }
  return found
})()

function scriptOf(code: number): string {
  if (code < 0x250) return 'latin'
  return SCRIPTS.find(({ from, to }) => code >= from && code <= to)?.name ?? 'other'
}

function largest(counts: ReadonlyMap<string, number>): [string | undefined, number] {
  let best: string | undefined
  let most = 0
  for (const [name, count] of counts) {
    if (count > most) [best, most] = [name, count]
  }
  return [best, most]
}
