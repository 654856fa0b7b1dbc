import { useEffect, useRef } from 'preact/hooks'
import { ComparePage } from './compare-page.js'
import { ReadingPage } from './reading-page.js'
import { type Route, useRoute } from './route.js'
import { SiteHeader } from './site-header.js'
import { StartPage } from './start-page.js'
import { useTitle } from './use-title.js'

/** The reader: give it an article, see what it rests on. */
export function App() {
  const route = useRoute()
  useFocusOnPage(route)
  return (
    <>
      <Page route={route} />
      <footer class="site">
        <p>Whence describes the text; it does not judge it, and it can be wrong.</p>
      </footer>
    </>
  )
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'start':
      return <StartPage />
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
      <main class="page" tabIndex={-1}>
        <h1>There is no such page</h1>
        <p>
          Go to <a href="/">the first page</a>.
        </p>
      </main>
    </>
  )
}

/** A new page takes the focus, so that a reader of the screen hears it from its beginning. */
function useFocusOnPage(route: Route): void {
  const before = useRef(JSON.stringify(route))
  useEffect(() => {
    const now = JSON.stringify(route)
    if (now !== before.current) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    before.current = now
  })
}
