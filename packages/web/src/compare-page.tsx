import { countOf } from '@whence/core'
import { Compare, type ComparedArticle } from '@whence/view'
import { useEffect, useState } from 'preact/hooks'
import { find } from './library.js'
import { MainPart } from './main-part.js'
import { readPath } from './route.js'
import { SiteHeader } from './site-header.js'
import { useTitle } from './use-title.js'

const most = 6

/** Articles on one event side by side. */
export function ComparePage({ ids }: { readonly ids: readonly string[] }) {
  const [articles, setArticles] = useState<readonly ComparedArticle[]>()
  useTitle('Compared')
  useEffect(() => {
    let isLeft = false
    const found = Promise.all(ids.slice(0, most).map((id) => find(id).catch(() => undefined)))
    void found.then((all) => {
      if (!isLeft)
        setArticles(all.flatMap((one, index) => (one === undefined ? [] : [{ id: ids[index]!, report: one.report }])))
    })
    return () => {
      isLeft = true
    }
  }, [ids.join()])
  if (articles === undefined) return <SiteHeader />
  const missing = ids.length - articles.length
  return (
    <>
      <SiteHeader />
      <MainPart class="page compare">
        <h1>Side by side</h1>
        {missing === 0 ? null : (
          <p class="about">
            {countOf(missing, 'article')} {missing === 1 ? 'is' : 'are'} not shown: what was read stays in the browser
            that read it, and {most} are compared at most.
          </p>
        )}
        {articles.length < 2 ? (
          <p>
            There is nothing to compare. Tick two to six articles <a href="/">on the first page</a>.
          </p>
        ) : (
          <Compare articles={articles} addressOf={readPath} />
        )}
      </MainPart>
    </>
  )
}
