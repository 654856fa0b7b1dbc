import { describe, expect, it } from 'vitest'
import { nestMarks, type Piece, type Ranked } from '../src/index.js'

interface Named extends Ranked {
  readonly name: string
}

const mark = (name: string, start: number, end: number, rank = 0): Named => ({ name, start, end, rank })

/** `(a …)` for each piece; `<` where its mark goes on from before and `>` where it goes on. */
function drawn(pieces: readonly Piece<Named>[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `(${piece.isFirst ? '' : '<'}${piece.mark.name} ${drawn(piece.pieces)}${piece.isLast ? '' : '>'})`,
    )
    .join('')
}

describe('marks over the words of a block', () => {
  const text = 'The yard said so.'
  const whole = { start: 0, end: text.length }

  it('nest by length, and by rank where they are alike', () => {
    const marks = [mark('b', 4, 8, 2), mark('a', 4, 8, 1), mark('c', 0, 8)]
    expect(drawn(nestMarks(text, whole, marks))).toBe('(c The (a (b yard))) said so.')
  })

  it('are parted where they cross', () => {
    expect(drawn(nestMarks(text, whole, [mark('a', 0, 8), mark('b', 4, 13)]))).toBe('(a The (b yard>))(<b  said) so.')
  })

  it('show the part that lies in the block', () => {
    const marks = [mark('a', 0, 8), mark('b', 9, 40)]
    expect(drawn(nestMarks(text, { start: 4, end: 13 }, marks))).toBe('(<a yard) (b said>)')
  })

  it('leave out those without words', () => {
    expect(drawn(nestMarks(text, whole, [mark('a', 4, 4)]))).toBe(text)
  })
})
