import { type Report, type Summary, showFindings } from '@whence/core'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { SelectionStore } from '../selection.js'
import { AboutArticle } from './about-article.js'
import { followHash } from './follow-hash.js'
import { Growing } from './growing.js'
import { listenToKeys } from './keys.js'
import { lightUp } from './light-up.js'
import { MarksKey } from './marks-key.js'
import { pointAndChoose } from './point-and-choose.js'
import { reachHash } from './reach-hash.js'
import { revealChosen } from './reveal.js'
import { usePartViews } from './use-part-views.js'
import { voicesOf } from './voices.js'

export interface ArticlePaneProps {
  readonly report: Report
  readonly summary: Summary
  readonly selection: SelectionStore
}

/** The article with its marks and notes: made once for a report, then only touched where the selection changes. */
export function ArticlePane({ report, summary, selection }: ArticlePaneProps) {
  const root = useRef<HTMLElement>(null)
  const onGrown = useRef(() => {})
  const signed = useMemo(() => {
    const { groups } = showFindings(report)
    return new Set(groups.flatMap(({ findings }) => findings.map(({ id }) => id)))
  }, [report])
  const voices = useMemo(() => voicesOf(report, summary, signed), [report, summary, signed])
  const { title, parts } = usePartViews(report, voices)

  useEffect(() => {
    const article = root.current!
    const lights = lightUp(article, selection)
    const keys = listenToKeys(article, selection)
    const unfollow = followHash(report, selection)
    // What the address names is chosen by now.
    const view = revealChosen(article, selection)
    const place = reachHash()
    const ends = [lights.stop, keys.stop, view.stop, pointAndChoose(article, selection), unfollow]
    onGrown.current = () => {
      lights.refresh()
      keys.refresh()
      view.refresh()
      place.refresh()
    }
    return () => {
      for (const end of ends) end()
    }
  }, [report.attributions, selection])

  const tellGrown = useMemo(() => () => onGrown.current(), [])
  return (
    <article class="article" aria-label="The article" ref={root}>
      {title ?? (
        <div class="row">
          <h1 class="block title" dir="auto">
            {report.article.title ?? report.article.input}
          </h1>
        </div>
      )}
      <AboutArticle article={report.article} />
      <p class="short-first" dir="auto">
        {summary.paragraph}
      </p>
      <MarksKey hasFindings={signed.size > 0} />
      <Growing parts={parts} onGrown={tellGrown} />
    </article>
  )
}
