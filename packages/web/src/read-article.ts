import { parseReport, type Report } from '@whence/core'

/** What `POST /read` takes. */
export type GivenArticle =
  | { readonly text: string }
  | { readonly html: string; readonly url?: string }
  | { readonly url: string }

/** Has the server read an article. Rejects with one sentence that can be shown. */
export async function readArticle(given: GivenArticle): Promise<Report> {
  const answer = await fetch('/read', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(given),
  })
  if (!answer.ok) throw new Error(await answer.text())
  return parseReport(await answer.json())
}
