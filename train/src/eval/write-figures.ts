import type { Figure } from './figure.js'

/** `.687<!--= attribution full.overlap f1-->`: a value in a document, and the figure that it is. */
const marked = /(\**)[^\s*|<>]+(\**)<!--= ([^<>]+?)-->/g

/**
 * Puts the figures into a document: the word before each mark becomes the figure that the mark names. After the name may stand `of`
 * (how many cases the share is of) or a bar, `at least .65` or `at most .05`: then the word says whether it is met. Throws if a figure is
 * not there.
 */
export function writeFigures(document: string, figures: readonly Figure[]): string {
  const byName = new Map(figures.map((figure) => [figure.name, figure]))
  const figureOf = (name: string): Figure => {
    const figure = byName.get(name)
    if (figure === undefined) throw new Error(`A document names the figure “${name}”, which is not measured.`)
    return figure
  }
  return document.replace(marked, (_, before: string, after: string, what: string) => {
    return `${before}${wordFor(what, figureOf)}${after}<!--= ${what}-->`
  })
}

function wordFor(what: string, figureOf: (name: string) => Figure): string {
  const bar = /^(.+) at (least|most) ([\d.]+)$/.exec(what)
  if (bar !== null) {
    const { value } = figureOf(bar[1]!)
    const isMet = bar[2] === 'least' ? value >= Number(bar[3]) : value <= Number(bar[3])
    return isMet ? 'met' : 'missed'
  }
  const count = /^(.+) of$/.exec(what)
  if (count !== null) return String(figureOf(count[1]!).of ?? '–')
  return shareWord(figureOf(what))
}

/** Three decimals without a leading zero; what is above 1 has one decimal, a share of nothing a dash. */
function shareWord({ value, of }: Figure): string {
  if (of === 0) return '–'
  if (Number.isInteger(value) && value > 1) return String(value)
  if (value > 1) return value.toFixed(1)
  return value === 1 ? '1.00' : value.toFixed(3).replace(/^0/, '')
}
