import {
  type Attribution,
  joint,
  kindWords,
  noteOf,
  type Report,
  type SourceRow,
  type Span,
  type Summary,
} from '@whence/core'
import type { SelectionStore } from '@whence/view'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { linkEntries } from './link-entries.js'
import { useGrowing } from './use-growing.js'

export interface ReadingListProps {
  readonly report: Report
  readonly summary: Summary
  readonly selection: SelectionStore
  /** Ids of attributions that are not found in the page. */
  readonly missing: ReadonlySet<string>
}

/** What the article rests on, as narrow as a browser's side panel. */
export function ReadingList({ report, summary, selection, missing }: ReadingListProps) {
  const root = useRef<HTMLElement>(null)
  useLayoutEffect(() => linkEntries(root.current!, selection), [selection])
  const { article, attributions, problems } = report
  const heard = summary.sources.filter((row) => row.attributions.length > 0)
  const there = attributions.filter(({ id }) => !missing.has(id))
  const absent = attributions.filter(({ id }) => missing.has(id))
  const shown = useGrowing(attributions.length)
  const entries = useMemo(() => {
    const byId = new Map(attributions.map((one) => [one.id, one]))
    const entry = (one: Attribution) => <Entry key={one.id} one={one} byId={byId} report={report} summary={summary} />
    return new Map(attributions.map((one) => [one.id, entry(one)]))
  }, [report, summary])
  return (
    <main ref={root}>
      {article.title === undefined ? null : <h1 dir="auto">{article.title}</h1>}
      <p class="paragraph" dir="auto">
        {summary.paragraph}
      </p>
      {problems.map(({ code, message }) => (
        <p key={code} class="about">
          {message}
        </p>
      ))}
      {heard.length === 0 ? null : (
        <section aria-labelledby="sources-h">
          <h2 id="sources-h">Sources ({heard.length})</h2>
          <ul class="list">
            {heard.map((row) => (
              <Source key={row.source.id} row={row} report={report} />
            ))}
          </ul>
        </section>
      )}
      {there.length === 0 ? null : (
        <section aria-labelledby="attributions-h">
          <h2 id="attributions-h">In the page ({there.length})</h2>
          <p class="about key">
            <span class="direct">quoted</span> <span class="mixed">quoted in part</span>{' '}
            <span class="indirect">retold</span> <span class="source">who says it</span>
          </p>
          <ol class="list">{there.slice(0, shown).map(({ id }) => entries.get(id))}</ol>
        </section>
      )}
      {absent.length === 0 ? null : (
        <section aria-labelledby="absent-h">
          <h2 id="absent-h">Not found in the page ({absent.length})</h2>
          <p class="about">Their place in the page is not certain, so they are not marked.</p>
          <ol class="list">{absent.slice(0, shown).map(({ id }) => entries.get(id))}</ol>
        </section>
      )}
    </main>
  )
}

function Source({ row, report: { article } }: { readonly row: SourceRow; readonly report: Report }) {
  const { source, label, percent, words, attributions } = row
  return (
    <li>
      <button type="button" data-for={source.id} class={source.naming}>
        <span class="line">
          <bdi class="who">{label}</bdi>
          <span>{words === 0 ? '' : `${percent} %`}</span>
        </span>
        <span class="about">
          {kindWords(source)}
          {source.title === undefined ? null : (
            <>
              {' · '}
              <bdi>{wordsOf(article.text, [source.title])}</bdi>
            </>
          )}
          {` · heard ${timesWord(attributions.length)}`}
        </span>
      </button>
    </li>
  )
}

const timesWord = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`)

interface EntryProps {
  readonly one: Attribution
  readonly byId: ReadonlyMap<string, Attribution>
  readonly report: Report
  readonly summary: Summary
}

/** One attribution: the way from the article to who speaks, and the words. */
function Entry({ one, byId, report, summary }: EntryProps) {
  return (
    <li>
      <button type="button" data-for={one.id} class={one.form}>
        <span class="way">
          The article
          {noteOf(one, summary, byId).way.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a way never changes, and one voice may stand in it twice
            <span key={index}>
              {joint(step)}
              <bdi>{step.who}</bdi>
            </span>
          ))}
        </span>
        <bdi class="words">{wordsOf(report.article.text, one.content)}</bdi>
        <span class="about">{formWords[one.form]}</span>
      </button>
    </li>
  )
}

const formWords: Readonly<Record<Attribution['form'], string>> = {
  direct: 'quoted',
  mixed: 'quoted in part',
  indirect: 'retold',
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
