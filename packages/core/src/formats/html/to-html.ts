import { sha256 } from '@noble/hashes/sha2.js'
import type { Report } from '../../model/report.js'
import { safeAddress } from '../addresses.js'
import { isCalledByFirstWords } from '../first-words.js'
import { findingMeanings, type Meaning, markMeanings, noteMeanings } from '../marks/meanings.js'
import { type FindingsOptions, type ShownFindings, showFindings } from '../shown-findings.js'
import { summarise } from '../summary.js'
import { dateWords } from '../wording.js'
import { articleHtml } from './article-html.js'
import { toBase64 } from './base64.js'
import { el, type Html, isolated, joined } from './markup.js'
import { panels } from './panels-html.js'
import { style } from './style.js'
import { voicesFigure } from './voices-html.js'

/** One page that needs nothing beside it: the article with its marks, and the panels. No script; nothing is fetched. */
export function toHtml(report: Report, options: FindingsOptions = {}): string {
  const summary = summarise(report)
  const findings = showFindings(report, options)
  const { title, rows } = articleHtml(report, summary, findings)
  const name = report.article.title ?? report.article.input
  const body = joined(
    el('a', { class: 'skip', href: '#article' }, 'To the article'),
    el(
      'header',
      { class: 'head' },
      el('p', { class: 'brand' }, el('b', {}, 'Whence'), ' What this article rests on'),
      title ?? el('h1', { dir: 'auto' }, name),
      aboutArticle(report),
      el(
        'section',
        { class: 'summary', 'aria-label': 'Summary' },
        el('p', { dir: 'auto' }, summary.paragraph),
        voicesFigure(summary),
      ),
    ),
    el(
      'main',
      {},
      el('article', { id: 'article', 'aria-label': 'The article' }, key(findings), ...rows),
      el(
        'aside',
        { class: 'panels', 'aria-label': 'Sources and chains', tabindex: 0 },
        panels(report, summary, findings),
      ),
    ),
    footer(report),
  )
  return `<!doctype html>\n<html lang="en">\n${head(name).markup}\n<body>\n${body.markup}\n</body>\n</html>\n`
}

function head(name: string): Html {
  const policy = ["default-src 'none'", `style-src '${styleHash()}'`, "base-uri 'none'", "form-action 'none'"].join(
    '; ',
  )
  return el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('title', {}, `${name} – what it rests on`),
    { markup: `<style>${style}</style>` },
  )
}

let hash: string | undefined

function styleHash(): string {
  hash ??= `sha256-${toBase64(sha256(new TextEncoder().encode(style)))}`
  return hash
}

function aboutArticle({ article }: Report): Html | undefined {
  const { bylines, outlet, published, url, input } = article
  const href = safeAddress(url)
  const parts = [
    ...(bylines.length > 0 ? [isolated(bylines.join(', '))] : []),
    ...(outlet === undefined ? [] : [isolated(outlet)]),
    ...(published === undefined ? [] : [el('time', { datetime: published }, dateWords(published))]),
    ...(href === undefined
      ? isCalledByFirstWords(article)
        ? []
        : [isolated(input)]
      : [el('a', { href, rel: 'noopener noreferrer' }, isolated(shortAddress(href)))]),
  ]
  if (parts.length === 0) return undefined
  return el('p', { class: 'about-article' }, ...parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])))
}

const shortAddress = (href: string): string => {
  const { hostname, pathname } = new URL(href)
  return `${hostname}${pathname.length > 40 ? `${pathname.slice(0, 39)}…` : pathname}`
}

/** What the marks mean, in the marks themselves. */
function key({ shown }: ShownFindings): Html {
  const item = ({ classes, words }: Meaning): Html => el('li', {}, el('span', { class: classes }, words))
  return joined(
    el(
      'ul',
      { class: 'key', 'aria-label': 'What the marks mean' },
      ...markMeanings.map(item),
      ...(shown === 0 ? [] : findingMeanings.map(item)),
    ),
    el('p', { class: 'key-notes' }, noteMeanings),
  )
}

function footer({ madeBy }: Report): Html {
  return el(
    'footer',
    {},
    el(
      'p',
      {},
      `Read by Whence ${madeBy.version}, model ${madeBy.model}, tables ${madeBy.tables}. It describes the text; it does not judge it, and it can be wrong.`,
    ),
  )
}
