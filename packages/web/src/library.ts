import { type Article, type Dismissal, parseReport, type Report, summarise } from '@whence/core'
import { createStore, delMany, get, promisifyRequest, set, update, values } from 'idb-keyval'

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
  tellOthers()
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
  const all = [...here, ...(await values<Kept | undefined>(about).catch(() => []))]
  // Earlier versions could leave an entry with nothing in it.
  return all.filter((one) => one !== undefined).sort((a, b) => (a.readAt < b.readAt ? 1 : -1))
}

/**
 * Sets a finding aside, or takes it back where there is no dismissal; what was set aside in another tab stays.
 * Gives what is set aside now; undefined if the article is no longer kept.
 */
export function keepDismissal(
  id: string,
  fingerprint: string,
  dismissal: Dismissal | undefined,
): Promise<readonly Dismissal[] | undefined> {
  return about('readwrite', async (store) => {
    const before: Kept | undefined = await promisifyRequest(store.get(id))
    if (before === undefined) return undefined
    const dismissals = withDismissal(before.dismissals, fingerprint, dismissal)
    await promisifyRequest(store.put({ ...before, dismissals }, id))
    return dismissals
  })
}

export function withDismissal(
  dismissals: readonly Dismissal[],
  fingerprint: string,
  dismissal: Dismissal | undefined,
): readonly Dismissal[] {
  const others = dismissals.filter((one) => one.fingerprint !== fingerprint)
  return dismissal === undefined ? others : [...others, dismissal]
}

export async function remove(ids: readonly string[]): Promise<void> {
  for (const id of ids) unkept.delete(id)
  await Promise.all([delMany([...ids], about), delMany([...ids], reports)])
  tellOthers()
}

const changes = 'whence-library'

/** Calls when an article is kept or removed, here or in another tab, until it is ended. */
export function watchLibrary(onChange: () => void): () => void {
  const channel = new BroadcastChannel(changes)
  channel.onmessage = onChange
  return () => channel.close()
}

function tellOthers(): void {
  const channel = new BroadcastChannel(changes)
  channel.postMessage('changed')
  channel.close()
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
