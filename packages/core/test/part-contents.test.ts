import { describe, expect, test } from 'vitest'
import { partContents } from '../src/attributions/part-contents.js'
import { readMarked } from './marked-words.js'

/** The contents of the attributions, after the parting. */
function part(marked: string) {
  const { found, words, article } = readMarked(marked)
  return partContents(found, words).map(({ content }) =>
    content.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
  )
}

describe('Words that two cues claim', () => {
  test('belong to the cue in their sentence', () => {
    expect(
      part(
        '[1.content “ The gate is shut , ” ] [1.source Roke~p ] [1.cue said ] . [1.content [2.content “ The keys are lost , ” ] ] [2.source Dell~p ] [2.cue added ] .',
      ),
    ).toEqual(['“The gate is shut,”', '“The keys are lost,”'])
  })

  test('belong to the nearer cue where both stand in other sentences', () => {
    expect(
      part(
        '[1.content “ The gate is shut , ” ] [1.source Roke~p ] [1.cue said ] . [2.content “ It rains , ” ] [2.source Dell~p ] [2.cue said ] . [1.content [2.content “ The keys are lost . ” ] ]',
      ),
    ).toEqual(['“The gate is shut,”', '“It rains,” … “The keys are lost.”'])
  })

  test('stay with a cue that has no others', () => {
    expect(
      part(
        '[1.source Roke~p ] [1.cue spoke ] . [1.content [2.content “ The keys are lost , ] but we wait , ” ] [2.source Dell~p ] [2.cue said ] .',
      ),
    ).toEqual(['“The keys are lost, but we wait,”', '“The keys are lost,'])
  })

  test('make one report where both have them alone', () => {
    expect(
      part(
        '[1.source Roke~p ] [1.cue spoke ] . [1.content [2.content “ The keys are lost , ” ] ] [2.source Dell~p ] [2.cue said ] .',
      ),
    ).toEqual(['“The keys are lost,”'])
  })

  test('stay with both where one report is inside the other', () => {
    expect(
      part(
        '[1.content The gate is shut ] , [1.source Roke~p ] [1.cue said ] ; [1.content [2.source Dell~p ] [2.cue added ] [2.content that the keys are lost ] ] .',
      ),
    ).toEqual(['The gate is shut … Dell added that the keys are lost', 'that the keys are lost'])
  })

  test('stay where the other content only runs on into them', () => {
    expect(
      part(
        '[1.content “ The gate is shut , ” ] [1.source Roke~p ] [1.cue said ] , [2.cue meaning~VBG ] [2.content the east gate , [1.content “ and the keys are lost . ” ] ]',
      ),
    ).toEqual(['“The gate is shut,” … “and the keys are lost.”', 'the east gate, “and the keys are lost.”'])
  })
})
