import {
  capitalised,
  countOf,
  type Report,
  type Summary,
  shorten,
  type VoicedSentence,
  wordsOf,
  wordsOfAll,
} from '@whence/core'
import { LongList } from './long-list.js'
import { Panel } from './panel.js'
import { TargetLink } from './target-link.js'

const first = 10
const few = 4

/** What no source carries: the writer’s own sentences, and quotations that the article gives to nobody. */
export function UnsourcedPanel({ report, summary }: { readonly report: Report; readonly summary: Summary }) {
  const { writerSentences, mixedSentences: mixed, writerAlone, runningSentences, orphans } = summary
  if (writerSentences.length + mixed.length + orphans.length === 0) return null
  const { plain, ofNobody, ofOthers } = writerAlone
  const places = new Map(report.sentences.map((sentence, index) => [sentence, index + 1]))
  // In a sentence that is the writer's in part, what a source says leads there.
  const show = (sentence: VoicedSentence) => (
    <li key={sentence.start}>
      <a href={sentence.voice === 'mixed' ? `#${sentence.attributions[0]}` : `#w${places.get(sentence)}`}>
        <bdi>{shorten(wordsOf(report.article, sentence), 300)}</bdi>
      </a>
    </li>
  )
  return (
    <Panel id="unsourced" heading="What no source carries">
      {writerSentences.length === 0 ? (
        <p class="about">No sentence of {runningSentences.length} rests on the writer alone.</p>
      ) : (
        <p class="about">
          {capitalised(countOf(writerSentences.length, 'sentence'))} of {runningSentences.length}{' '}
          {writerSentences.length === 1 ? 'rests' : 'rest'} on the writer alone.{' '}
          <button type="button" class="plain" data-only="writer" aria-pressed={false}>
            {writerSentences.length === 1 ? 'Show it alone in the text' : 'Show them alone in the text'}
          </button>
        </p>
      )}
      {plain.length === 0 ? null : <LongList first={first} one="more sentence" items={plain} show={show} />}
      {ofNobody.length === 0 ? null : (
        <>
          <h3>Said or believed, but by nobody whom a reader could ask ({ofNobody.length})</h3>
          <LongList first={first} one="more sentence" items={ofNobody} show={show} />
        </>
      )}
      {ofOthers.length === 0 ? null : (
        <>
          <h3>The writer tells what another did, thinks or wants ({ofOthers.length})</h3>
          <LongList first={first} one="more sentence" items={ofOthers} show={show} />
        </>
      )}
      {mixed.length === 0 ? null : (
        <>
          <h3>In part the writer’s, in part a source’s ({mixed.length})</h3>
          <LongList first={few} one="more sentence" items={mixed} show={show} />
        </>
      )}
      {orphans.length === 0 ? null : (
        <>
          <h3>Quotations without a speaker</h3>
          <LongList
            first={first}
            one="more quotation"
            items={orphans}
            show={({ id, content }) => (
              <li key={id} data-for={id}>
                <TargetLink id={id}>
                  <bdi>{shorten(wordsOfAll(report.article, content), 140)}</bdi>
                </TargetLink>
              </li>
            )}
          />
        </>
      )}
    </Panel>
  )
}
