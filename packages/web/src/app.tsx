import { ComparePage } from './compare-page.js'
import { MainPart } from './main-part.js'
import { ReadingPage } from './reading-page.js'
import { type Route, readPath, useRoute } from './route.js'
import { SiteHeader } from './site-header.js'
import { StartPage } from './start-page.js'
import { useDrop } from './use-drop.js'
import { useReading } from './use-reading.js'
import { useTitle } from './use-title.js'

/** The reader: give it an article, see what it rests on. */
export function App() {
  const route = useRoute()
  const reading = useReading()
  const isOver = useDrop(reading.give)
  return (
    <>
      {route.page === 'start' ? <StartPage reading={reading} isOver={isOver} /> : <OtherPage route={route} />}
      <output class="notice">
        {reading.finished === undefined ? null : (
          <>
            <a href={readPath(reading.finished.id)}>
              <bdi>{reading.finished.title}</bdi>
            </a>{' '}
            has been read.
          </>
        )}
      </output>
      <footer class="site">
        <p>Whence describes the text; it does not judge it, and it can be wrong.</p>
      </footer>
    </>
  )
}

function OtherPage({ route }: { readonly route: Exclude<Route, { page: 'start' }> }) {
  switch (route.page) {
    case 'read':
      return <ReadingPage id={route.id} />
    case 'compare':
      return <ComparePage ids={route.ids} />
    case 'unknown':
      return <UnknownPage />
  }
}

function UnknownPage() {
  useTitle('No such page')
  return (
    <>
      <SiteHeader />
      <MainPart class="page">
        <h1>There is no such page</h1>
        <p>
          Go to <a href="/">the first page</a>.
        </p>
      </MainPart>
    </>
  )
}
