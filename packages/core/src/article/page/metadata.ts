import { cleanName, namesInByline } from '../bylines.js'
import { toIsoDate } from '../dates.js'
import { elementsOf, type PageDocument, type PageElement } from './dom.js'
import { cleanText } from './gather-blocks.js'
import { type LinkedData, readLinkedData } from './json-ld.js'

export interface Metadata {
  /** The headline as the page's head has it; the page itself may word it otherwise. */
  readonly headline?: string
  /** First-rank headings of the page, in page order. */
  readonly headings: readonly string[]
  readonly bylines: readonly string[]
  readonly outlet?: string
  readonly published?: string
  readonly language?: string
  /** What links are relative to, as the page says. */
  readonly base?: string
}

/** What the page says of itself: JSON-LD first, then OpenGraph and other `meta` elements, then the page's body. */
export function readMetadata(document: PageDocument): Metadata {
  const seen = surveyPage(document)
  const data = readLinkedData(seen.scripts)
  const outlet =
    plain(data.outlet) ?? seen.meta('og:site_name') ?? seen.meta('application-name') ?? seen.meta('dc.publisher')
  const headline =
    plain(data.headline) ?? seen.meta('og:title') ?? seen.meta('twitter:title') ?? seen.meta('dc.title') ?? seen.title
  const published = firstDate([data.published, ...DATE_METAS.map((name) => seen.meta(name)), ...seen.dates])
  const language = tagOf(data.language ?? seen.language ?? seen.meta('content-language') ?? seen.meta('og:locale'))
  return {
    ...(headline === undefined ? {} : { headline: withoutOutlet(headline, outlet, seen.title) }),
    headings: seen.headings,
    bylines: findBylines(data, seen),
    ...(outlet === undefined ? {} : { outlet: cleanOutlet(outlet) }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(seen.base === undefined ? {} : { base: seen.base }),
  }
}

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.date',
]
const AUTHOR_METAS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
]

interface Survey {
  readonly scripts: readonly string[]
  readonly headings: readonly string[]
  readonly title?: string
  readonly language?: string
  readonly base?: string
  /** Times of the page, those marked as the date of publication first. */
  readonly dates: readonly string[]
  /** Words of elements that are marked as authors, the surest mark first. */
  readonly authors: readonly string[]
  meta(name: string): string | undefined
}

/** One walk over the page. What is looked at is bounded, since elements may lie inside each other. */
function surveyPage(document: PageDocument): Survey {
  const metas = new Map<string, string>()
  const scripts: string[] = []
  const headings: string[] = []
  const dates: Dates = { sure: [], other: [] }
  const authors: Authors = { sure: [], byline: [], author: [], seen: 0 }
  let title: string | undefined
  let base: string | undefined
  for (const element of elementsOf(document.documentElement)) {
    const name = element.localName
    if (name === 'meta') noteMeta(element, metas)
    else if (name === 'script') noteScript(element, scripts)
    else if (name === 'title') title ??= words(element)
    else if (name === 'base') base ??= element.getAttribute('href') ?? undefined
    else if (name === 'h1' && headings.length < 20) headings.push(words(element) ?? '')
    noteDate(element, dates)
    noteAuthor(element, authors)
  }
  const root = document.documentElement
  const language = root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? undefined
  return {
    scripts,
    headings: headings.filter((heading) => heading !== ''),
    dates: [...dates.sure, ...dates.other],
    authors: [authors.sure, authors.byline, authors.author].find((found) => found.length > 0) ?? [],
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(base === undefined ? {} : { base }),
    meta: (key) => metas.get(key),
  }
}

function noteMeta(element: PageElement, metas: Map<string, string>): void {
  const key = ['property', 'name', 'itemprop', 'http-equiv']
    .map((name) => element.getAttribute(name))
    .find((name) => name !== null)
  const value = plain(element.getAttribute('content') ?? undefined)
  if (typeof key !== 'string' || value === undefined || metas.size > 500) return
  const name = key.trim().toLowerCase()
  if (!metas.has(name)) metas.set(name, value)
}

function noteScript(element: PageElement, scripts: string[]): void {
  if (scripts.length < 50 && element.getAttribute('type')?.includes('ld+json') === true)
    scripts.push(element.textContent)
}

interface Dates {
  readonly sure: string[]
  readonly other: string[]
}

/** `time` elements and `itemprop=datePublished`; those marked as the date of publication are sure. */
function noteDate(element: PageElement, { sure, other }: Dates): void {
  const isNamed = element.getAttribute('itemprop') === 'datePublished'
  if (!(isNamed || element.localName === 'time') || sure.length + other.length >= 50) return
  const date = element.getAttribute('datetime') ?? element.getAttribute('content') ?? words(element) ?? ''
  const isSure =
    isNamed || element.getAttribute('pubdate') !== null || /publish|posted|entry-date/i.test(classesOf(element))
  if (isSure) sure.push(date)
  else other.push(date)
}

interface Authors {
  readonly sure: string[]
  readonly byline: string[]
  readonly author: string[]
  seen: number
}

/** `rel=author` and `itemprop=author` first, then classes named for a byline, then those named for an author. */
function noteAuthor(element: PageElement, authors: Authors): void {
  const list = authorsFor(element, authors)
  if (list === undefined || authors.seen >= 60) return
  authors.seen += 1
  const name = words(element)
  if (name !== undefined && name.length < 200) list.push(name)
}

function authorsFor(element: PageElement, { sure, byline, author }: Authors): string[] | undefined {
  if (element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author') return sure
  const classes = classesOf(element)
  if (/\bby-?line(?:[-_ ]?(?:name|author)s?)?\b/i.test(classes)) return byline
  return /\b(?:author|p-author|author[-_]+name)\b/i.test(classes) ? author : undefined
}

function classesOf(element: PageElement): string {
  return (element.getAttribute('class') ?? '').slice(0, 300)
}

function findBylines(data: LinkedData, seen: Survey): string[] {
  const outlet = (data.outlet ?? seen.meta('og:site_name') ?? '').toLowerCase()
  const isPerson = (name: string) => name.toLowerCase() !== outlet
  const fromData = unique(data.authors.flatMap((author) => namesInByline(cleanText(author)))).filter(isPerson)
  if (fromData.length > 0) return fromData
  for (const key of AUTHOR_METAS) {
    const value = seen.meta(key)
    const names = value === undefined || /^https?:/i.test(value) ? [] : namesInByline(value).filter(isPerson)
    if (names.length > 0) return names
  }
  for (const words of seen.authors) {
    const names = namesInByline(words).filter((name) => cleanName(name) !== undefined && isPerson(name))
    if (names.length > 0) return names
  }
  return []
}

function firstDate(candidates: readonly (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const date = candidate === undefined ? undefined : toIsoDate(candidate)
    if (date !== undefined) return date
  }
  return undefined
}

/** “Headline - The Outlet” and “Headline | Outlet” without the outlet. */
function withoutOutlet(headline: string, outlet: string | undefined, title: string | undefined): string {
  for (const mark of [' | ', ' — ', ' – ', ' - ', ' :: ', ' » ']) {
    const at = headline.lastIndexOf(mark)
    if (at < 10) continue
    const last = headline
      .slice(at + mark.length)
      .trim()
      .toLowerCase()
    const isOutlet =
      outlet !== undefined && (last.includes(outlet.toLowerCase()) || outlet.toLowerCase().includes(last))
    if (isOutlet || (headline === title && last.split(' ').length <= 4 && headline.slice(0, at).split(' ').length > 3))
      return headline.slice(0, at).trim()
  }
  return headline
}

function cleanOutlet(outlet: string): string {
  return outlet.replace(/^https?:\/\/(?:www\.)?/, '').slice(0, 200)
}

/** `en-GB` and `en_US` are `en`. */
function tagOf(language: string | undefined): string | undefined {
  const tag = /^[a-z]{2,3}(?=$|[-_,; ])/i.exec(language?.trim() ?? '')?.[0]?.toLowerCase()
  return tag
}

function words(element: PageElement): string | undefined {
  return plain(element.textContent)
}

function plain(raw: string | undefined): string | undefined {
  const text = raw === undefined ? '' : cleanText(raw.slice(0, 5000)).trim()
  return text === '' ? undefined : text.slice(0, 1000)
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
