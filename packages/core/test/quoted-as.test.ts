import { expect, test } from 'vitest'
import type { FoundAttribution } from '../src/attributions/found.js'
import { withQuotedSources } from '../src/attributions/quoted-as.js'

const text = 'The order also quotes a deckhand, whom it does not name, as telling inspectors that the ramp knocked.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const attribution = (id: string, cue: string, content: string): FoundAttribution => ({
  id,
  source: [span('The order')],
  cue: [span(cue)],
  content: [span(content)],
  form: 'indirect',
  act: 'says',
  confidence: 0.9,
})
const whom = 'a deckhand, whom it does not name'
const read = (...found: readonly FoundAttribution[]) =>
  withQuotedSources(found, { text } as never).map(({ source, content, within }) => [
    ...[source, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')),
    within,
  ])

test.each(['telling', 'as telling'])(
  'Who is quoted “as telling” told it, and who quotes tells all of it: %s',
  (cue) => {
    const found = read(attribution('r1', 'also quotes', whom), attribution('r2', cue, 'that the ramp knocked'))
    expect(found).toEqual([
      ['The order', 'a deckhand, whom it does not name, as telling inspectors that the ramp knocked', undefined],
      [whom, 'that the ramp knocked', 'r1'],
    ])
  },
)

test('Without somebody who quotes nothing is changed', () => {
  const found = [attribution('r1', 'does not name', 'it'), attribution('r2', 'telling', 'that the ramp knocked')]
  expect(read(...found).map(([source]) => source)).toEqual(['The order', 'The order'])
})
