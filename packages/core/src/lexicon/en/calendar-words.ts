import { type Entries, wordsOf } from './entry.js'

const days: readonly Entries[] = [
  {
    from: 'days of the week and their abbreviations',
    words: `monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri mondays tuesdays wednesdays thursdays
      fridays saturdays sundays`,
  },
]
const months: readonly Entries[] = [
  {
    from: 'months and their abbreviations',
    words: `january february march april may june july august september october november december jan feb mar apr aug sept oct
      nov dec`,
  },
]
const clocks: readonly Entries[] = [
  { from: 'marks of time zones and hours', words: 'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst am pm' },
]

export const dayWords = wordsOf(days)
/** Some are given names too. */
export const monthWords = wordsOf(months)
export const clockWords = wordsOf(clocks)

/** “Nov. 24”, “Monday”: words that are a day and nothing else. */
export function isDay(words: string): boolean {
  const [first = '', number, ...rest] = words.toLowerCase().replaceAll('.', '').split(/\s+/)
  if (rest.length > 0) return false
  return number === undefined ? dayWords.has(first) : monthWords.has(first) && /^\d{1,4}$/.test(number)
}
