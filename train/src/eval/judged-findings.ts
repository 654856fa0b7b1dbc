import type { Model } from '@whence/core'
import { readAnnotations } from '../polnear/annotations.js'
import { codePointOffsets, readPolnear } from '../polnear/read-corpus.js'
import { readNews } from '../polnear/read-news.js'
import type { Figure } from './figure.js'
import { readText } from './read-text.js'
import { wilson } from './wilson.js'

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
    const { findings } = readText(name, text, model)
    const found = new Set(findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`))
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
