import { capitalised, countOf } from '@whence/core'
import { Compare, type ComparedArticle } from '@whence/view'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { find } from './library.js'
import { MainPart } from './main-part.js'
import { readPath } from './route.js'
import { SiteHeader } from './site-header.js'
import { useTitle } from './use-title.js'

const most = 6

/** Articles on one event side by side. */
export function ComparePage({ ids }: { readonly ids: readonly string[] }) {
  const [found, setFound] = useState<readonly ComparedArticle[]>()
  useTitle('Compared')
  useEffect(() => {
    let isLeft = false
    const looking = Promise.all(ids.map((id) => find(id).catch(() => undefined)))
    void looking.then((all) => {
      if (!isLeft)
        setFound(all.flatMap((one, index) => (one === undefined ? [] : [{ id: ids[index]!, report: one.report }])))
    })
    return () => {
      isLeft = true
    }
  }, [ids.join()])
  const articles = useMemo(() => found?.slice(0, most), [found])
  if (found === undefined || articles === undefined) return <SiteHeader />
  const missing = ids.length - found.length
  const more = found.length - articles.length
  return (
    <>
      <SiteHeader />
      <MainPart class="page compare">
        <h1>Side by side</h1>
        {missing === 0 ? null : (
          <p class="about">
            {capitalised(countOf(missing, 'article'))} {missing === 1 ? 'is' : 'are'} not shown: what was read stays in
            the browser that read it.
          </p>
        )}
        {more === 0 ? null : (
          <p class="about">
            Six are compared at most; {countOf(more, 'article')} {more === 1 ? 'is' : 'are'} left out.
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
