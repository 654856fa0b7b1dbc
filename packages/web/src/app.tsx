import { ComparePage } from './compare-page.js'
import { MainPart } from './main-part.js'
import { ReadingPage } from './reading-page.js'
import { type Route, useRoute } from './route.js'
import { SiteHeader } from './site-header.js'
import { StartPage } from './start-page.js'
import { useTitle } from './use-title.js'

/** The reader: give it an article, see what it rests on. */
export function App() {
  const route = useRoute()
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
      <MainPart class="page">
        <h1>There is no such page</h1>
        <p>
          Go to <a href="/">the first page</a>.
        </p>
      </MainPart>
    </>
  )
}
