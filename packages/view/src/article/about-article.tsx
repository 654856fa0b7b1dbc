import { type Article, dateWords, safeAddress } from '@whence/core'

/** Who wrote it, where and when. */
export function AboutArticle({ article }: { readonly article: Article }) {
  const { outlet, published, url } = article
  const bylines = unprintedBylines(article)
  const href = safeAddress(url)
  const parts = [
    bylines.length > 0 && <bdi>{bylines.join(', ')}</bdi>,
    outlet !== undefined && <bdi>{outlet}</bdi>,
    published !== undefined && <time dateTime={published}>{dateWords(published)}</time>,
    href !== undefined && (
      <a href={href} rel="noopener noreferrer">
        <bdi>{shortAddress(href)}</bdi>
      </a>
    ),
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : (
    <p class="about-article">{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</p>
  )
}

const shortAddress = (href: string): string => {
  const { hostname, pathname } = new URL(href)
  return `${hostname}${pathname.length > 40 ? `${pathname.slice(0, 39)}…` : pathname}`
}

/** Who wrote it, but for those whom a line above the text names. */
function unprintedBylines({ bylines, blocks, text }: Article): readonly string[] {
  const lines = blocks
    .filter(({ kind }) => kind === 'caption')
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
  return bylines.filter((name) => !lines.some((line) => line.includes(name.toLowerCase())))
}
