import type { Report } from '@whence/core'
import { Reading } from '@whence/view'
import { useState } from 'preact/hooks'
import { readArticle } from './read-article.js'

/** The reader: give it an article, see what it rests on. */
export function App() {
  const [report, setReport] = useState<Report>()
  return report === undefined ? (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const { text } = Object.fromEntries(new FormData(event.currentTarget))
        void readArticle({ text: String(text) }).then(setReport)
      }}
    >
      <label>
        The article <textarea name="text" />
      </label>
      <button type="submit">Read</button>
    </form>
  ) : (
    <Reading report={report} />
  )
}
