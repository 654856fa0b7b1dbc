import { describe, expect, it } from 'vitest'
import { isDay } from '../src/lexicon/en/calendar-words.js'

describe('Words that are a day and nothing else', () => {
  it.each(['Nov. 24', 'Monday', 'May 2019'])('%s', (words) => {
    expect(isDay(words)).toBe(true)
  })

  it.each(['May', 'April Roe', 'the Monday group', '24', ''])('but not: %s', (words) => {
    expect(isDay(words)).toBe(false)
  })
})
