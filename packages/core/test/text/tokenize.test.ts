import { describe, expect, test } from 'vitest'
import { tokensOf } from '../support/split-text.js'

const cases: Record<string, readonly string[]> = {
  'Punctuation stands alone': ['The|ferry|sank|,|they|said|.', 'Why|?|(|Nobody|knew|)|!'],
  'A clitic stands alone': ["did|n't", 'did|n’t', "mayor|'s", 'We|’ll|go|.', 'they|’re|I|’m|you|’ve|he|’d', 'ca|n’t'],
  'A possessive without a letter after it is a mark': ['the|voters|’|rage'],
  'A letter in brackets belongs to its word': [
    '“|[W]e|knew|that|[h]e|left|.|”',
    '[W]e|’re|late|,|[I]|think',
    'love|[|s|]|it',
    'a|[|b|]|c',
    '[|he|]|left|[|sic|]',
    'pieces|[|g|]|x',
  ],
  'An apostrophe inside a name is none': ['O’Dara', "D'Souza"],
  'Hyphens join words': ['north-western', 'twenty-one', 'a|five-year-old|boy'],
  'A dash parts words': ['rain|—|then|sun', 'rain|--|then|sun', 'rain|–|sun'],
  'An abbreviation keeps its full stop': [
    'Mr.|Ortega',
    'U.S.|troops',
    'Sen.|Dara|Lind',
    'at|5|p.m.|Monday',
    'Acme|Inc.|sold',
  ],
  'A sentence’s full stop stands alone': ['It|sank|.', 'It|was|I|.'],
  'An initial keeps its full stop': ['J.|Ortega', 'J.|R.|Ortega', 'Ana|B.|Ortega'],
  'Numbers keep their points, commas, colons and strokes': [
    '1,000.50',
    '10:30',
    '3/4',
    '12|,|000',
    '$|4.5|million',
    '60|%',
  ],
  'An address of a page is one word': [
    'See|https://example.org/a?b=c#d|.',
    'www.example.org|,|they|said',
    '(|http://example.org/a|)',
  ],
  'A handle and a tag are one word': ['@lantern|wrote', '#ferry|sank'],
  'A mail address falls apart at its sign only': ['desk|@lantern.example'],
  'Dots in a row are one mark': ['well|...|yes', 'well|…|yes'],
  'A soft hyphen stays inside its word': ['fer\u00adry|sank'],
  'A non-breaking space parts words': ['10\u00a0miles', 'Mr.\u00a0Ortega'].map((text) => text.replace('\u00a0', '|')),
  'Letters of other scripts are words': ['Śródmieście|station', 'Œuvre|d’art', '東京|,|said'],
  'A letter beyond the basic plane is a word': ['\u{1d4d0}\u{1d4d1}|x'],
  'An emoji is a mark of its own': ['sank|😢|today'],
}

describe('tokenize', () => {
  for (const [behaviour, tokenized] of Object.entries(cases)) {
    test.each(tokenized)(`${behaviour}: %s`, (expected) => {
      expect(tokensOf(spaced(expected))).toBe(expected)
    })
  }

  test('spaces of every kind part words and are left out', () => {
    expect(tokensOf('a\u00a0b\u2009c\td\u3000e')).toBe('a|b|c|d|e')
  })

  test('an invisible character at a word’s edge makes no token of its own', () => {
    expect(tokensOf('\ufeffThe \u200bferry')).toBe('The|ferry')
  })

  test('a very long word is cut into several', () => {
    const parts = tokensOf('x'.repeat(1000)).split('|')
    expect(parts.join('')).toBe('x'.repeat(1000))
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(200)
  })
})

/** Puts the spaces back that a person would write, so that a case is written once. */
function spaced(tokens: string): string {
  return tokens
    .replace(/\|(?=[.,;:!?)%](?:\||$))/g, '')
    .replace(/(^|\|)([$(@#])\|/g, '$1$2')
    .replace(/\|(?=(?:n['’]t|['’](?:s|ll|re|m|ve|d)?)(?:\||$))/g, '')
    .replace(/desk\|/, 'desk')
    .replace(/12\|,\|000/, '12, 000')
    .replaceAll('|', ' ')
}
