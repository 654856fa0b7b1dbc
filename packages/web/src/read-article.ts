import { parseReport, type Report } from '@whence/core'
import type { GivenArticle } from './given-article.js'

/** Why an article was not read: one sentence that says what to try. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure'
}

/** Has the server read an article. Rejects with a `ReadFailure`, or with the signal’s reason. */
export async function readArticle(given: GivenArticle, signal: AbortSignal): Promise<Report> {
  const answer = await ask(given, signal)
  const body: unknown = await answer.json().catch(() => undefined)
  signal.throwIfAborted()
  if (!answer.ok) throw new ReadFailure(sentenceOf(body) ?? sentences[answer.status] ?? unexplained(answer.status))
  try {
    return parseReport(body)
  } catch (cause) {
    throw new ReadFailure('The answer is no report that this page knows. Reload the page, then try again.', { cause })
  }
}

async function ask(given: GivenArticle, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/read', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
      signal,
    })
  } catch (cause) {
    signal.throwIfAborted()
    throw new ReadFailure('The reader does not answer. See whether “whence serve” still runs, then try again.', {
      cause,
    })
  }
}

/** What problem details (RFC 9457) say of this case. */
function sentenceOf(body: unknown): string | undefined {
  const { detail, title } = (body ?? {}) as { readonly detail?: unknown; readonly title?: unknown }
  return [detail, title].find((words): words is string => typeof words === 'string' && words.trim() !== '')
}

const sentences: Readonly<Record<number, string>> = {
  401: 'The reader asks for its token. Open the address that “whence serve” printed.',
  403: 'The reader answers only to its own page. Open the address that “whence serve” printed.',
  413: 'This is too large to read. Paste the article’s text alone.',
  429: 'Too many articles at once. Try again in a minute.',
  504: 'Reading took too long and was stopped. Paste the article’s text alone.',
}

const unexplained = (status: number): string =>
  `The reader could not read this (it answered ${status}). Try the article’s text alone.`
