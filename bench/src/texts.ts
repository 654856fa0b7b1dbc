import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const examples = join(root, 'examples')

/**
 * Texts made from the three example articles: their paragraphs in turn, with other invented names in every copy,
 * so that a long text has as many sources as so many articles would have.
 */
export function makeText(words: number, seed = 0): string {
  const paragraphs = exampleParagraphs()
  const names = namesIn(paragraphs)
  const out: string[] = []
  let left = words
  for (let copy = seed; left > 0; copy++) {
    for (const paragraph of paragraphs) {
      if (left <= 0) break
      const renamed = copy === 0 ? paragraph : rename(paragraph, names, copy)
      const all = renamed.split(' ')
      out.push(all.slice(0, left).join(' '))
      left -= all.length
    }
  }
  return out.join('\n\n')
}

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

function exampleParagraphs(): string[] {
  return readdirSync(examples)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(examples, file), 'utf8').split('\n\n'))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** Words that stand with a capital behind a small word. */
function namesIn(paragraphs: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const paragraph of paragraphs) {
    for (const found of paragraph.matchAll(/(?<=[a-z] )\p{Lu}\p{Ll}{3,}/gu)) names.add(found[0])
  }
  return names
}

function rename(paragraph: string, names: ReadonlySet<string>, copy: number): string {
  return paragraph.replace(/\p{Lu}\p{Ll}{3,}/gu, (word) => (names.has(word) ? invent(word, copy) : word))
}

const openings = [
  'Bar',
  'Cal',
  'Dorn',
  'Ell',
  'Fen',
  'Gar',
  'Hal',
  'Jor',
  'Kest',
  'Lum',
  'Mer',
  'Nor',
  'Os',
  'Pel',
  'Rav',
  'Sten',
]
const middles = ['a', 'e', 'i', 'o', 'ar', 'en', 'il', 'or']
const endings = [
  'by',
  'den',
  'fort',
  'grim',
  'ling',
  'mond',
  'nick',
  'rane',
  'sen',
  'ton',
  'vale',
  'wick',
  'ker',
  'dal',
  'mar',
  'ros',
]

function invent(word: string, copy: number): string {
  let hash = 2166136261 ^ copy
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619) >>> 0
  const pick = (list: readonly string[]): string => {
    const one = list[hash % list.length]!
    hash = Math.imul(hash ^ (hash >>> 13), 2654435761) >>> 0
    return one
  }
  return `${pick(openings)}${pick(middles)}${pick(endings)}`
}
