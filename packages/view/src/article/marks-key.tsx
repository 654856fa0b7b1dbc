import { findingMeanings, markMeanings, noteMeanings } from '@whence/core'

/** What the marks mean, in the marks themselves, and how to go about them. */
export function MarksKey({ hasFindings }: { readonly hasFindings: boolean }) {
  const meanings = hasFindings ? [...markMeanings, ...findingMeanings] : markMeanings
  return (
    <details class="about-marks" open={hasRoom()}>
      <summary>What the marks mean</summary>
      <ul class="key">
        {meanings.map(({ classes, words }) => (
          <li key={words}>
            <span class={classes}>{words}</span>
          </li>
        ))}
      </ul>
      <p class="hint">
        {noteMeanings} <span class="for-touch">Tap marked words to see who says them; tap them again to let go.</span>
        <span class="for-keys">
          Point at marked words to see who says them, click to keep them lit. By keyboard: <kbd>Tab</kbd> into the text,
          then <kbd>N</kbd> and <kbd>P</kbd> from mark to mark, <kbd>Enter</kbd> keeps one
          {hasFindings && ' or opens its finding'}, <kbd>S</kbd> its source, <kbd>O</kbd> shows that voice only,{' '}
          <kbd>Esc</kbd> lets go.
        </span>
      </p>
    </details>
  )
}

/** On a phone the article comes first; a tap unfolds this. */
const hasRoom = (): boolean => matchMedia('(min-width: 46rem)').matches
