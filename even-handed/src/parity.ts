import type { Report } from '@whence/core'

export interface Published {
  readonly group: string
  readonly report: Report
}

/** Findings for 1,000 words, a column for each group with at least `least` articles, a line for each rule that found anything. */
export function parityTable(published: readonly Published[], least: number): readonly string[] {
  const groups = [...new Set(published.map(({ group }) => group))]
    .map((group) => ({ group, reports: published.filter((one) => one.group === group).map(({ report }) => report) }))
    .filter(({ reports }) => reports.length >= least)
    .sort((a, b) => b.reports.length - a.reports.length || (a.group < b.group ? -1 : 1))
    .map(({ group, reports }) => ({
      group,
      articles: reports.length,
      words: wordsOf(reports),
      counts: countsOf(reports),
    }))
  const rules = [...new Set(groups.flatMap(({ counts }) => [...counts.keys()]))].sort()
  const width = Math.max(10, ...groups.map(({ group }) => group.length + 2))
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(24) + cells.map((cell) => cell.padStart(width)).join('')
  const rate = (count: number, words: number) => ((1000 * count) / words).toFixed(3)
  return [
    line(
      '',
      groups.map(({ group }) => group),
    ),
    line(
      'articles',
      groups.map(({ articles }) => String(articles)),
    ),
    ...rules.map((rule) =>
      line(
        rule,
        groups.map(({ counts, words }) => rate(counts.get(rule) ?? 0, words)),
      ),
    ),
    line(
      'all',
      groups.map(({ counts, words }) =>
        rate(
          [...counts.values()].reduce((sum, count) => sum + count, 0),
          words,
        ),
      ),
    ),
  ]
}

const wordsOf = (reports: readonly Report[]): number =>
  reports.reduce((sum, { voices }) => sum + voices.reduce((inner, { words }) => inner + words, 0), 0)

function countsOf(reports: readonly Report[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { findings } of reports) for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}
