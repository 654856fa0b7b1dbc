import type { Capture } from '@whence/core'
import type { GivenArticle } from './given-article.js'

/** The capture of what is given; an address is fetched. */
export async function takeCapture(
  given: GivenArticle,
  fetchPage: (address: string) => Promise<Capture>,
): Promise<Capture> {
  if ('text' in given) {
    return { input: given.name ?? 'the text', bytes: encoded(given.text), contentType: 'text/plain; charset=utf-8' }
  }
  if ('html' in given) {
    const { html, url, name } = given
    return {
      input: name ?? url ?? 'the page',
      bytes: encoded(html),
      contentType: 'text/html; charset=utf-8',
      ...(url === undefined ? {} : { url }),
    }
  }
  return fetchPage(given.url)
}

const encoded = (words: string): Uint8Array => new TextEncoder().encode(words)
