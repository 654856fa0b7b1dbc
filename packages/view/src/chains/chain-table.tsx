import { capitalised, noteNumber } from '@whence/core'
import { type ChainGraph, type Voice, writer } from './chain-graph.js'
import { actsWord, passingsTo, removesWords, whatItIs } from './wording.js'

/** All that the drawing shows, in rows: first those who come through others, the furthest before; then those heard most often. */
export function ChainTable({ graph }: { readonly graph: ChainGraph }) {
  const isTold = ({ attributions }: Voice): boolean =>
    attributions.some(({ id }) => graph.told.has(graph.wayTo(id).join('\n')))
  const rank = (voice: Voice): number => (isTold(voice) ? voice.furthest : 0)
  const voices = graph.voices
    .filter(({ key }) => key !== writer)
    .map((voice) => ({ voice, rank: rank(voice) }))
    .sort((a, b) => b.rank - a.rank || b.voice.attributions.length - a.voice.attributions.length)
    .map(({ voice }) => voice)
  const labels = new Map(graph.voices.map(({ key, label }) => [key, label]))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Through whom</th>
          <th scope="col">Removes</th>
          <th scope="col">Times</th>
        </tr>
      </thead>
      <tbody>
        {voices.map((voice) => (
          <tr key={voice.key} data-for={forOf(voice)} data-voice={voice.key} class={voice.source?.naming ?? 'unnamed'}>
            <th scope="row">
              {voice.source === undefined ? (
                <bdi>{capitalised(voice.label)}</bdi>
              ) : (
                <a href={`#${voice.source.id}`}>
                  <bdi>{capitalised(voice.label)}</bdi>
                </a>
              )}
              <span class="kind">{whatItIs(voice)}</span>
              <Places voice={voice} />
            </th>
            <td>
              <ul>
                {passingsTo(graph, voice).map((passing) => (
                  <li key={passing.from}>
                    {passing.from === writer ? 'the writer' : <bdi>{labels.get(passing.from)}</bdi>}{' '}
                    <span class="acts">({actsWord(passing)})</span>
                  </li>
                ))}
              </ul>
            </td>
            <td class="figure">{removesWords(voice)}</td>
            <td class="figure">{voice.attributions.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const forOf = ({ key, source, attributions }: Voice): string | undefined =>
  key === writer ? undefined : (source?.id ?? attributions[0]?.id)

// More would push the table apart.
const mostOpen = 8

function Places({ voice: { attributions, label } }: { readonly voice: Voice }) {
  const links = attributions.map(({ id }) => (
    <>
      {' '}
      <a key={id} class="place" href={`#${id}`} data-for={id} aria-label={`${noteNumber(id)}, ${label}`}>
        {noteNumber(id)}
      </a>
    </>
  ))
  if (links.length <= mostOpen) return <span class="places">at{links}</span>
  return (
    <details class="places">
      <summary>{links.length} places</summary>
      {links}
    </details>
  )
}
