import type { Report } from '@whence/core'
import type { ReadingAnswer } from '../entrypoints/reading.js'
import type { TakenPage } from '../messages.js'
import { CannotRead } from './cannot-read.js'

// In characters; the largest news pages seen have 5 million.
const largestPage = 10_000_000
// In seconds, for one page.
const longestReading = 60

/** Reads a page in a thread of its own, which nothing outlives. Rejects with `CannotRead`. */
export async function readPage({ html, url, contentType }: TakenPage, signal: AbortSignal): Promise<Report> {
  if (contentType === 'application/pdf') throw new CannotRead('This is a PDF: only web pages can be read here.')
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(contentType))
    throw new CannotRead('This is no web page: there is nothing to read here.')
  if (html.length > largestPage) throw new CannotRead('This page is too large to be read here.')
  const worker = new Worker('/reading.js')
  const bytes = new TextEncoder().encode(html)
  const isAddress = /^https?:/.test(url)
  const capture = { input: url, bytes, contentType: 'text/html; charset=utf-8', ...(isAddress ? { url } : {}) }
  try {
    return await new Promise<Report>((resolve, reject) => {
      const stop = (message: string): void => reject(new CannotRead(message))
      const timer = setTimeout(stop, longestReading * 1000, `Reading took longer than ${longestReading} seconds.`)
      signal.addEventListener('abort', () => stop('The page was closed.'))
      signal.addEventListener('abort', () => clearTimeout(timer))
      worker.addEventListener('error', () => stop('This page could not be read.'))
      worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
        clearTimeout(timer)
        if ('report' in data) resolve(data.report)
        else stop(data.fault)
      })
      worker.postMessage(capture)
    })
  } finally {
    worker.terminate()
  }
}
