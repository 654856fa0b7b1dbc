import { countOf, dateWords } from '@whence/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Kept, list, remove, watchLibrary } from './library.js'
import { comparePath, goTo, readPath } from './route.js'
import { useTicked } from './use-ticked.js'

/** The articles that were read before, on this machine. */
export function HistoryList() {
  const [all, setAll] = useState<readonly Kept[]>([])
  const [chosen, setChosen] = useTicked()
  const heading = useRef<HTMLHeadingElement>(null)
  const load = (): Promise<void> => list().then(setAll)
  useEffect(() => {
    void load()
    return watchLibrary(() => void load())
  }, [])
  if (all.length === 0) return null

  const forget = async (question: string, articles: readonly Kept[]): Promise<void> => {
    if (!confirm(question)) return
    await remove(articles.map(({ id }) => id))
    await load()
    // The button that had the focus is gone.
    const next = heading.current ?? document.querySelector<HTMLElement>('main')
    next?.focus()
  }
  const ids = all.map(({ id }) => id).filter((id) => chosen.has(id))
  return (
    <section class="history" aria-labelledby="history-h">
      <h2 id="history-h" ref={heading} tabIndex={-1}>
        Read before
      </h2>
      <p class="about">They stay in this browser, on this machine.</p>
      <ul>
        {all.map((one) => (
          <li key={one.id}>
            <input
              type="checkbox"
              aria-label={`Compare: ${one.title}`}
              checked={chosen.has(one.id)}
              onChange={({ currentTarget: { checked } }) => setChosen(withOne(chosen, one.id, checked))}
            />
            <div>
              <a href={readPath(one.id)}>
                <bdi>{one.title}</bdi>
              </a>
              <p class="about">
                <bdi>{factsOf(one)}</bdi>
              </p>
            </div>
            <button
              type="button"
              aria-label={`Delete: ${one.title}`}
              onClick={() => void forget(`Delete “${one.title}” from this browser?`, [one])}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      <p class="deeds">
        <button type="button" disabled={ids.length < 2 || ids.length > 6} onClick={() => goTo(comparePath(ids))}>
          Compare
        </button>
        <span class="about">{ids.length > 6 ? 'Six at most.' : 'Tick two to six.'}</span>
        <button
          type="button"
          onClick={() =>
            void forget(`Delete the ${countOf(all.length, 'article')} listed here from this browser?`, all)
          }
        >
          Delete all
        </button>
      </p>
    </section>
  )
}

function withOne(chosen: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const others = [...chosen].filter((one) => one !== id)
  return new Set(isIn ? [...others, id] : others)
}

function factsOf({ outlet, published, readAt, words, sources, findings, dismissals }: Kept): string {
  const aside = dismissals.length === 0 ? '' : `, ${dismissals.length} set aside`
  const parts = [
    outlet ?? '',
    dateWords(published ?? ''),
    `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`,
    countOf(sources, 'source'),
    `${countOf(findings, 'finding')}${aside}`,
    `read ${new Date(readAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
