import { useEffect, useRef } from 'preact/hooks'
import { GiveForm } from './give-form.js'
import { HistoryList } from './history-list.js'
import { MainPart } from './main-part.js'
import { SiteHeader } from './site-header.js'
import type { ReadingState } from './use-reading.js'
import { useTitle } from './use-title.js'

export interface StartPageProps {
  readonly reading: ReadingState
  /** Something is held over the page, to be dropped. */
  readonly isOver: boolean
}

/** Where an article is given, and the list of those read before. */
export function StartPage({ reading: { isReading, complaint, complain, give, stop }, isOver }: StartPageProps) {
  useTitle()
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
        <GiveForm onGive={give} onComplain={complain} isOver={isOver} />
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
