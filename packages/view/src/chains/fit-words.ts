/** How wide words are in one font, in pixels. */
export type Measure = (words: string) => number

export function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return (words) => words.length * 8
  context.font = font
  return (words) => context.measureText(words).width
}

/** The words on lines no wider than `width`; what has no room is cut, and said so. */
export function fitWords(words: string, width: number, most: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  lines.push(line)
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines
  return kept.map((one) => cut(one, width, measure))
}

function cut(line: string, width: number, measure: Measure): string {
  if (measure(line) <= width) return line
  const points = [...line].slice(0, 60)
  while (points.length > 1 && measure(`${points.join('')}…`) > width) points.pop()
  return `${points.join('').trimEnd()}…`
}
