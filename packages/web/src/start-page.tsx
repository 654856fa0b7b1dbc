import { useEffect, useRef, useState } from 'preact/hooks'
import { GiveForm } from './give-form.js'
import type { GivenArticle } from './given-article.js'
import { HistoryList } from './history-list.js'
import { keep } from './library.js'
import { MainPart } from './main-part.js'
import { readArticle } from './read-article.js'
import { goTo, readPath } from './route.js'
import { SiteHeader } from './site-header.js'
import { useTitle } from './use-title.js'

/** Where an article is given, and the list of those read before. */
export function StartPage() {
  useTitle()
  const { isReading, complaint, complain, give, stop } = useReading()
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (complaint !== undefined) words.current?.focus()
  }, [complaint])
  return (
    <>
      <SiteHeader />
      <MainPart class="page start">
        <h1>Whence comes what this article says?</h1>
        <p class="lead">
          Whence reads a news article and shows who says each thing in it, how directly, and through how many mouths it
          came. It shows as well what no source carries, so that you know what to ask next.
        </p>
        <GiveForm onGive={give} onComplain={complain} />
        <output class="progress">
          {isReading ? (
            <>
              <progress aria-label="Reading" /> Reading…{' '}
              <button type="button" onClick={stop}>
                Stop
              </button>
            </>
          ) : null}
        </output>
        {complaint === undefined ? null : (
          <p class="complaint" role="alert" tabIndex={-1} ref={words} key={complaint.time}>
            <bdi>{complaint.sentence}</bdi>
          </p>
        )}
        <HistoryList />
      </MainPart>
    </>
  )
}

/** One article is read at a time; a new one takes the place of one that is still being read. */
function useReading() {
  const [reading, setReading] = useState<AbortController>()
  const [complaint, setComplaint] = useState<{ readonly sentence: string; readonly time: number }>()
  const complain = (sentence: string): void => setComplaint({ sentence, time: Date.now() })
  const give = async (open: () => Promise<GivenArticle>): Promise<void> => {
    reading?.abort()
    const mine = new AbortController()
    setReading(mine)
    setComplaint(undefined)
    try {
      const report = await readArticle(await open(), mine.signal)
      const id = await keep(report)
      if (!mine.signal.aborted) goTo(readPath(id))
    } catch (error) {
      if (!mine.signal.aborted) complain(error instanceof Error ? error.message : String(error))
    }
    setReading((now) => (now === mine ? undefined : now))
  }
  const stop = (): void => {
    reading?.abort()
    setReading(undefined)
  }
  return {
    isReading: reading !== undefined,
    complaint,
    complain,
    give: (open: Parameters<typeof give>[0]) => void give(open),
    stop,
  }
}
