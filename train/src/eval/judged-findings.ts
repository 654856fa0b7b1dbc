import { type Model, read, rulesOf } from '@whence/core'
import { readAnnotations } from '../polnear/annotations.js'
import { codePointOffsets, readPolnear } from '../polnear/read-corpus.js'
import { readNews } from '../polnear/read-news.js'
import type { Figure } from './figure.js'

/**
 * Findings that were drawn at random and judged one by one (`train/annotations/judged-findings.tsv`): of those that the rules still make,
 * the share that two readers of opposite leanings would both accept, with the interval of Wilson at 95 %.
 */
export function judgedFindings(dataFolder: string, model: Model): Figure[] {
  const judged = readAnnotations('judged-findings.tsv')
  const counts = new Map<string, { right: number; judged: number }>()
  for (const { name, text } of [...readPolnear(dataFolder, 'dev'), ...readNews(dataFolder)]) {
    const rows = judged.get(name)
    if (rows === undefined) continue
    const toUtf16 = codePointOffsets(text)
    const found = findingsOf(text, model)
    for (const [rule, start, end, verdict] of rows) {
      if (!found.has(`${rule} ${toUtf16[Number(start)]} ${toUtf16[Number(end)]}`)) continue
      const count = counts.get(rule!) ?? { right: 0, judged: 0 }
      counts.set(rule!, { right: count.right + Number(verdict), judged: count.judged + 1 })
    }
  }
  return [...counts].sort().flatMap(([rule, { right, judged: of }]) => {
    const [low, high] = wilson(right, of)
    return [
      { name: `rule ${rule} right`, value: right / of, of },
      { name: `rule ${rule} right, low end`, value: low, of },
      { name: `rule ${rule} right, high end`, value: high, of },
    ]
  })
}

function findingsOf(text: string, model: Model): ReadonlySet<string> {
  const capture = {
    input: 'article.txt',
    bytes: new TextEncoder().encode(text),
    contentType: 'text/plain; charset=utf-8',
  }
  const { findings } = read(capture, model, rulesOf('default'))
  return new Set(findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`))
}

/** E. B. Wilson, JASA 22 (1927): the interval of a share, at 95 %. */
function wilson(right: number, of: number): readonly [number, number] {
  const z = 1.96
  const share = right / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
