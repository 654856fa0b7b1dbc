import { readFileSync } from 'node:fs'
import { openModel, weightsFile } from '@whence/core'
import { hideNames, splitSentences, tokenize } from '@whence/core/training'
import { expect, test } from 'vitest'

const { usual } = openModel(readFileSync(new URL(`../weights/${weightsFile}`, import.meta.url)))

/** Every sentence with the words that the net may not see in brackets. */
test.each(
  [
    'Mayor [Ilse] [Verhoeven] of Port [Aldren] said on Tuesday that the [Kittiwake] would sail in March.',
    'Officials of the [Transport] Ministry met Senator [Brask] and the [Calder] [Seafarers]’ Union.',
    '[Brask] said so. Critics did not.',
    '[Orsavans] voted. [Orsavan] critics did not.',
    'The ferry is late. “Ferries are late,” Mr. [Pell] said. “[Pell] is late.”',
    '[New] [Aldren] was new. The state of [New] [Aldren] is old.',
    'He went to [Green] [Harbour]. [Green] boats sailed.',
    '[Green] Party leaders left. Former leaders of the [Green] Party did not.',
    '[ALDREN] ([CPN]) — Two boats left, the [pro-Brask] [Courier] said.',
    'I said that A. [Costin] was in [U.N.] service.',
  ].map((marked) => [marked]),
)('%s', (marked) => {
  const text = marked.replace(/[[\]]/g, '')
  const marks = tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }])
  const hidden = hideNames(text, marks, splitSentences(text, marks), usual)
  let shown = ''
  let done = 0
  for (const { start, end } of marks) {
    shown += text.slice(done, start)
    const word = text.slice(start, end)
    shown += hidden[start] === 1 ? `[${word}]` : word
    done = end
  }
  expect(shown + text.slice(done)).toBe(marked)
})

test('a title with many capitals shows its common words', () => {
  const text = 'Brask Tells Ferry Workers She Will Not Resign Over Ramp\n\nOona Brask said she would stay.'
  const blocks = [
    { kind: 'title' as const, start: 0, end: text.indexOf('\n') },
    { kind: 'paragraph' as const, start: text.indexOf('\n') + 2, end: text.length },
  ]
  const marks = tokenize(text, blocks)
  const hidden = hideNames(text, marks, splitSentences(text, marks), usual)
  const words = marks.filter(({ start }) => hidden[start] === 1).map(({ start, end }) => text.slice(start, end))
  expect(words).toEqual(['Brask', 'Oona', 'Brask'])
})
