import { describe, expect, test } from 'vitest'
import { withMoreThat } from '../src/attributions/more-that.js'
import { readMarked } from './marked-words.js'

/** The contents when the marked ones are read on. */
function contentsOf(marked: string): readonly string[] {
  const { found, words, article } = readMarked(marked)
  return withMoreThat(found, words, article).map(({ content }) =>
    content.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
  )
}

const states = '[1.source The order ] [1.cue states ] [1.content that the mill must~MD close~VB ] '

describe('“And that” right behind a content with “that”', () => {
  test.each([
    [`${states}, and that the owner pays~VBZ .`, 'and that the owner pays'],
    [`${states}and that the owner pays~VBZ , but she will not .`, 'and that the owner pays'],
    [
      `${states}, and that the owner pays~VBZ , [2.source half the town ] [2.cue knew ] [2.content it ] .`,
      'owner pays',
    ],
    [`“ He says . ” ${states}, and that “ the owner pays~VBZ . ”`, 'and that “the owner pays.”'],
    [`${states}, and that [2.source the owner ] [2.cue knew ] [2.content it ] .`, 'and that the owner knew it'],
  ])('goes on with it: %s', (marked, end) => expect(contentsOf(marked)[0]!.endsWith(end)).toBe(true))

  test.each([
    `${states}, and that was~VBD all .`,
    `${states}, and that mill~NN is~VBZ old .`,
    `${states}, and the owner pays~VBZ .`,
    `${states.replace('that the', 'the')}, and that the owner pays~VBZ .`,
    '[1.source His~PRP$ ] [1.cue declaration~NN ] [1.content that it was late ] and that it was dark was~VBD wrong~JJ .',
    '[1.cue Noting~VBG ] [1.content that it was late ] , and that it was dark , she left~VBD .',
    'As~IN [1.source she ] [1.cue said ] [1.content that it was late ] , and that it was dark , we left~VBD .',
  ])('but not where it is another clause: %s', (marked) => {
    const { found, article } = readMarked(marked)
    const { start, end } = found[0]!.content[0]!
    expect(contentsOf(marked)[0]).toBe(article.text.slice(start, end))
  })

  test('is left to another that has it', () => {
    const marked =
      '[1.source Roe~p ] [1.cue said ] [1.content that it was late ] [2.source Berg~p ] [2.cue knew ] [2.content it , and that it was dark ] .'
    expect(contentsOf(marked)).toEqual(['that it was late', 'it, and that it was dark'])
  })
})
