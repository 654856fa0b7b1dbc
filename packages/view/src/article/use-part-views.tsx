import type { Report } from '@whence/core'
import type { VNode } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { ArticleRows } from './article-rows.js'
import { type Part, partsOf } from './parts.js'
import type { Voices } from './voices.js'

interface PartViews {
  readonly title: VNode | undefined
  readonly parts: readonly VNode[]
}

interface Shown {
  readonly report: Report
  readonly views: ReadonlyMap<string, VNode>
}

/** What stands for each part. A part that looks as before is the same node as before, so that it is not made again. */
export function usePartViews(report: Report, voices: Voices): PartViews {
  const before = useRef<Shown>(undefined)
  return useMemo(() => {
    const { title, parts } = partsOf(report)
    const isSameText = before.current?.report.attributions === report.attributions
    const old = isSameText ? before.current?.views : undefined
    const views = new Map<string, VNode>()
    const view = ({ rows, findings }: Part): VNode => {
      const signs = findings.split(' ').filter((id) => voices.signed.has(id))
      const key = `${rows[0]!.block.start}: ${findings}: ${signs.join(' ')}`
      const made = old?.get(key) ?? (
        <ArticleRows key={rows[0]!.block.start} {...{ article: report.article, rows, voices }} />
      )
      views.set(key, made)
      return made
    }
    const result = { title: title && view(title), parts: parts.map(view) }
    before.current = { report, views }
    return result
  }, [report, voices])
}
