import { type Article, type Dismissal, parseReport, type Report, summarise } from '@whence/core'
import { clear, createStore, del, get, set, update, values } from 'idb-keyval'

/** What the list says of an article that was read, and what was set aside in it. */
export interface Kept {
  readonly id: string
  readonly title: string
  readonly outlet?: string
  readonly published?: string
  /** ISO 8601. */
  readonly readAt: string
  readonly words: number
  readonly sources: number
  readonly findings: number
  readonly dismissals: readonly Dismissal[]
}

// Apart, so that a long list is there at once. One store a database, as the library under this wants it.
const about = createStore('whence-about', 'articles')
const reports = createStore('whence-reports', 'articles')

// A browser may refuse to keep anything: then what was read stays until the page is left.
const unkept = new Map<string, { readonly report: Report; readonly kept: Kept }>()

/** Of 64 bits: two articles of one person’s reading never share them. */
export const idOf = ({ id }: Article): string => id.replace(/^sha256:/, '').slice(0, 16)

export function titleOf(article: Article): string {
  return article.title ?? article.input
}

/** Keeps a report; what was set aside in the article before stays set aside. */
export async function keep(report: Report, now = new Date()): Promise<string> {
  const id = idOf(report.article)
  const kept = aboutOf(report, now)
  try {
    await set(id, report, reports)
    await update<Kept>(id, (before) => ({ ...kept, dismissals: before?.dismissals ?? [] }), about)
  } catch {
    unkept.set(id, { report, kept })
  }
  return id
}

export const isKept = (id: string): boolean => !unkept.has(id)

/** A report with what was set aside in it; undefined if it is not kept here. */
export async function find(id: string): Promise<{ readonly report: Report; readonly kept: Kept } | undefined> {
  const here = unkept.get(id)
  if (here !== undefined) return here
  const [report, kept] = await Promise.all([get<unknown>(id, reports), get<Kept>(id, about)])
  if (report === undefined) return undefined
  const known = parseReport(report)
  return { report: known, kept: kept ?? aboutOf(known, new Date()) }
}

/** All that were read, the latest first. */
export async function list(): Promise<readonly Kept[]> {
  const here = [...unkept.values()].map(({ kept }) => kept)
  const all = [...here, ...(await values<Kept>(about).catch(() => []))]
  return all.sort((a, b) => (a.readAt < b.readAt ? 1 : -1))
}

/** Keeps what is set aside in an article, in place of what was before. */
export async function keepDismissals(id: string, dismissals: readonly Dismissal[]): Promise<void> {
  await update<Kept | undefined>(id, (before) => before && { ...before, dismissals }, about)
}

export async function remove(id: string): Promise<void> {
  unkept.delete(id)
  await Promise.all([del(id, about), del(id, reports)])
}

export async function removeAll(): Promise<void> {
  unkept.clear()
  await Promise.all([clear(about), clear(reports)])
}

function aboutOf(report: Report, now: Date): Kept {
  const { article, findings } = report
  const { words, sources } = summarise(report)
  return {
    id: idOf(article),
    title: titleOf(article),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.published === undefined ? {} : { published: article.published }),
    readAt: now.toISOString(),
    words,
    // As beside the article: not those who are heard only in the words of another.
    sources: sources.filter((row) => row.words > 0).length,
    findings: findings.length,
    dismissals: [],
  }
}
