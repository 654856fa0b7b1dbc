import { dateWords, summarise } from '@whence/core'
import type { Column } from './column.js'

/** Which articles are compared, and what each rests on. */
export function ArticleHeads({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <ul class="heads cells">
      {columns.map((column) => (
        <li key={column.letter}>
          <Head column={column} />
        </li>
      ))}
    </ul>
  )
}

/** What the letters stand for, in sight all the way down. */
export function Letters({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <ul class="letters" aria-label="What the letters stand for">
      {columns.map(({ letter, name }) => (
        <li key={letter} title={name}>
          <b>{letter}</b> <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  )
}

function Head({ column: { report, letter, name, linkTo } }: { readonly column: Column }) {
  const { title, outlet, published } = report.article
  const { paragraph, words } = summarise(report)
  const facts = [title === undefined ? undefined : outlet, published && dateWords(published)].filter(Boolean)
  return (
    <>
      <h2>
        <b>{letter}</b>{' '}
        <a href={linkTo()}>
          <bdi>{title ?? name}</bdi>
        </a>
      </h2>
      <p class="about">
        <bdi>{[...facts, `${words.toLocaleString('en')} words`].join(' · ')}</bdi>
      </p>
      <details>
        <summary>What it rests on</summary>
        <p class="rests" dir="auto">
          {paragraph}
        </p>
      </details>
    </>
  )
}
