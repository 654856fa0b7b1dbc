import { describe, expect, test } from 'vitest'
import { withWholeClause } from '../src/attributions/aside.js'
import { placeDeeper } from '../src/attributions/nesting.js'
import { readMarked } from './marked-words.js'

/** The content of the attribution `a2`, which stands in that of `a1`. */
function contentOf(marked: string): readonly string[] {
  const { found, words, article } = readMarked(marked)
  const [outer, one] = found
  const { content } = withWholeClause(one!, words, article, outer!.content)
  return content.map(({ start, end }) => article.text.slice(start, end))
}

const quoted = (words: string) => `[1.content “ ${words} . ” ] [1.source Mara~p Roe~p ] [1.cue said ] .`

describe('What is put between two commas', () => {
  test.each([
    [
      'On the night it flooded~VBD , [2.source the former~JJ bookkeeper ] [2.cue recalled~VBD ] , the overseers~NNS were told that the pumps~NNS were needed~VBN elsewhere~RB',
      'the overseers were told that the pumps were needed elsewhere',
    ],
    [
      '[2.content The mill ] , [2.source its owner ] [2.cue told ] her , was shut~VBN for good~NN , and she knew it',
      'was shut for good',
    ],
    ['[2.content After the flood ] , [2.cue said ] [2.source the guard ] , he left~VBD', 'he left'],
  ])('embraces the clause around it: %s', (words, rest) => {
    const marked = words.includes('2.content') ? words : words.replace(/^(.*?) ,/, '[2.content $1 ] ,')
    expect(contentOf(quoted(marked)).at(-1)).toBe(rest)
    expect(contentOf(quoted(marked))).toHaveLength(2)
  })

  test('and what stands before it', () => {
    const words =
      'But~CC in May , [2.source the guard ] [2.cue recalled~VBD ] , [2.content the overseers~NNS left~VBD early~RB ]'
    expect(contentOf(quoted(words))).toEqual(['in May', 'the overseers left early'])
  })

  test.each([
    '[2.content The mill burned~VBD ] , [2.source the guard ] [2.cue recalled~VBD ] , and the owner said it was late~JJ',
    '[2.content The mill burned~VBD ] , [2.source the guard ] [2.cue recalled~VBD ] , the owner said it was late~JJ',
    '[2.content On the night it flooded~VBD ] , [2.source the guard ] [2.cue met ] , the owner said it was late~JJ',
    '[2.content On the night it flooded~VBD ] , [2.source the guard ] [2.cue recalled~VBD ] , with pain~NN',
    '[2.content The program ] , [2.cue called~VBN ] [2.source Nine ] , is small~JJ',
  ])('but not a clause of its own: %s', (words) => expect(contentOf(quoted(words))).toHaveLength(1))

  test('holds what others are reported to say after it', () => {
    const { found, words, article } = readMarked(
      quoted(
        '[2.content On the night it flooded~VBD ] , [2.source the guard ] [2.cue recalled~VBD ] , [3.source the overseers~NNS ] [3.cue said ] [3.content that the pumps~NNS were needed~VBN elsewhere~RB ]',
      ),
    )
    const whole = found.map((one, i) => (i === 0 ? one : withWholeClause(one, words, article, found[0]!.content)))
    expect(placeDeeper(whole).map(({ within }) => within)).toEqual([undefined, 'a1', 'a2'])
  })
})
