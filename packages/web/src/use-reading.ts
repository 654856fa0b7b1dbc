import { useEffect, useState } from 'preact/hooks'
import type { GivenArticle } from './given-article.js'
import { keep, titleOf } from './library.js'
import { readArticle } from './read-article.js'
import { goTo, readPath } from './route.js'

/** The reading of an article that was given, as far as it has come. */
export interface ReadingState {
  readonly isReading: boolean
  /** Why the last one was not read; `time` tells a sentence from the same one said before. */
  readonly complaint?: { readonly sentence: string; readonly time: number }
  /** An article that was read while its reader had gone elsewhere, until they move on. */
  readonly finished?: { readonly id: string; readonly title: string }
  readonly complain: (sentence: string) => void
  readonly give: (open: () => Promise<GivenArticle>) => void
  readonly stop: () => void
}

/** One article is read at a time; a new one takes the place of one that is still being read. */
export function useReading(): ReadingState {
  const [reading, setReading] = useState<AbortController>()
  const [complaint, setComplaint] = useState<{ readonly sentence: string; readonly time: number }>()
  const [finished, setFinished] = useState<ReadingState['finished']>()
  useEffect(() => setFinished(undefined), [location.pathname + location.search])
  const complain = (sentence: string): void => setComplaint({ sentence, time: Date.now() })
  const give = async (open: () => Promise<GivenArticle>): Promise<void> => {
    reading?.abort()
    if (location.pathname !== '/') goTo('/')
    const mine = new AbortController()
    setReading(mine)
    setComplaint(undefined)
    try {
      const report = await readArticle(await open(), mine.signal)
      const id = await keep(report)
      if (mine.signal.aborted) return
      if (location.pathname === '/') goTo(readPath(id))
      else if (location.pathname !== readPath(id)) setFinished({ id, title: titleOf(report.article) })
    } catch (error) {
      if (!mine.signal.aborted) complain(error instanceof Error ? error.message : String(error))
    } finally {
      setReading((now) => (now === mine ? undefined : now))
    }
  }
  const stop = (): void => {
    reading?.abort()
    setReading(undefined)
  }
  return {
    isReading: reading !== undefined,
    ...(complaint === undefined ? {} : { complaint }),
    ...(finished === undefined ? {} : { finished }),
    complain,
    give: (open) => void give(open),
    stop,
  }
}
