import stringWidth from 'string-width'

/** Columns that the words take. */
export function widthOf(words: string): number {
  return stringWidth(words)
}

/** Lines of at most `width` columns, broken at spaces; a word that is too long is broken between its characters. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of words.split(' ')) {
    for (const piece of piecesOf(word, width)) {
      const columns = widthOf(piece)
      if (line !== '' && used + 1 + columns > width) {
        lines.push(line)
        line = ''
        used = 0
      }
      used += columns + (line === '' ? 0 : 1)
      line = line === '' ? piece : `${line} ${piece}`
    }
  }
  if (line !== '') lines.push(line)
  return lines.map(withPlainSpaces)
}

/** The words, cut to `width` columns with a mark that they were cut. */
export function cut(words: string, width: number): string {
  if (widthOf(words) <= width) return withPlainSpaces(words)
  let out = ''
  let used = 0
  for (const character of charactersOf(words)) {
    const columns = widthOf(character)
    if (used + columns > width - 1) break
    out += character
    used += columns
  }
  return `${withPlainSpaces(out).trimEnd()}…`
}

/** The words, filled up with spaces to `width` columns. */
export function padEnd(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - widthOf(words)))
}

export function padStart(words: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(words))) + words
}

function piecesOf(word: string, width: number): string[] {
  if (widthOf(word) <= width) return word === '' ? [] : [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of charactersOf(word)) {
    const columns = widthOf(character)
    if (piece !== '' && used + columns > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += columns
  }
  return [...pieces, piece]
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function* charactersOf(words: string): Generator<string> {
  for (const { segment } of segmenter.segment(words)) yield segment
}

const withPlainSpaces = (words: string): string => words.replaceAll('\u00a0', ' ')
