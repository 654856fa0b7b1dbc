import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../support/split-text.js'

/** Each text with a bar where one sentence ends and the next begins. */
const cases: Record<string, readonly string[]> = {
  'A full stop, a question mark, an exclamation mark end a sentence': ['It sank. | Why? | Nobody knows! | They asked.'],
  'A small letter after the stop goes on': ['It sank (see no. 4 below).', '“Stop!” she said. | He stopped.'],
  'A title before a name ends nothing': ['Mr. Ortega spoke to Sen. Lind and Gov. Hale. | Dr. Voss left.'],
  'An initial ends nothing': ['Ana B. Ortega met J. R. Hale. | They spoke.'],
  'An abbreviation ends a sentence only before a plain beginning': [
    'Troops of the U.S. Army landed. | They stayed.',
    'They left the U.S. | The army stayed.',
    'It opened at 5 p.m. Monday.',
    'It opened at 5 p.m. | He left.',
    'Acme Inc. sold it.',
  ],
  'A figure with a point ends nothing': ['It rose 4.5 percent to 1,000.50. | Then it fell.'],
  'A web address ends nothing': ['See www.example.org for more. | It helps.'],
  'Closing marks belong to the sentence before': [
    '“It sank.” | They wept.',
    '"It sank." | They wept.',
    '“He said ‘go.’” | They went.',
    '(It sank.) | They wept.',
    '[It sank.] | They wept.',
    'It “sank.” | “They wept.”',
    'It "sank." | "They wept."',
  ],
  'A speaker after a question in quotation marks stays with it': [
    '“Is it true?” Ortega asked. | Nobody answered.',
    '“Stop!” Dara Lind shouted. | They did not.',
  ],
  'A new sentence after a question in quotation marks begins': ['“Is it true?” | Ortega left. | He said nothing.'],
  'An ellipsis ends a sentence before a capital': [
    'It was late ... and dark.',
    'It was late… | They left.',
    'But … I stayed.',
  ],
}

describe('splitSentences', () => {
  for (const [behaviour, texts] of Object.entries(cases)) {
    test.each(texts)(`${behaviour}: %s`, (marked) => {
      expect(sentencesOf(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '))
    })
  }

  test('the end of a block ends a sentence without a stop', () => {
    expect(sentencesOf('The ferry sinks\nRescue is late')).toEqual(['The ferry sinks', 'Rescue is late'])
  })
})
