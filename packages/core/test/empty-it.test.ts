import { describe, expect, test } from 'vitest'
import { withoutEmptyIt } from '../src/attributions/empty-it.js'
import { readMarked } from './marked-words.js'

function hasSource(marked: string): boolean {
  const { found, words, article } = readMarked(marked)
  return withoutEmptyIt(found[0]!, words, article).source.length > 0
}

const told = '[1.content that the quay~NN is sinking~VBG ] .'

describe('“It” before a passive', () => {
  test.each([
    `[1.source It ] [1.cue is estimated~VBN ] ${told}`,
    `[1.source it ] [1.cue has long been believed~VBN ] ${told}`,
    `[1.source It ] [1.cue 's said~VBN ] ${told}`,
  ])('names nobody: %s', (marked) => expect(hasSource(marked)).toBe(false))

  test.each([
    `[1.source It ] [1.cue said~VBD ] ${told}`,
    `[1.source It ] [1.cue is saying~VBG ] ${told}`,
    `[1.source it ] [1.cue has estimated~VBN ] ${told}`,
    `[1.source It ] [1.cue was told~VBN ] ${told}`,
    `[1.source The harbour ] [1.cue is said~VBN ] [1.content to be closed ] .`,
  ])('and is somebody elsewhere: %s', (marked) => expect(hasSource(marked)).toBe(true))
})
