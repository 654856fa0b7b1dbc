import { type Attribution, anchor, isPassedOn, shortName } from '@whence/core'
import type { Voices } from './voices.js'

export interface NotesProps {
  readonly attributions: readonly Attribution[]
  readonly voices: Voices
}

/** Beside a block: who is heard in it, and by which way. Where there is no room beside it, below it and folded. */
export function Notes({ attributions, voices }: NotesProps) {
  if (attributions.length === 0) return null
  const notes = attributions.map(voices.noteOf)
  const speakers = [...new Set(notes.map(({ way }) => way.at(-1)!.who))]
  const numbers = notes.length === 1 ? notes[0]!.number : `${notes[0]!.number}–${notes.at(-1)!.number}`
  return (
    <div class="beside">
      <button type="button" class="fold" tabIndex={-1} aria-expanded="false">
        <b>{numbers}</b> <bdi>{speakers.join(', ')}</bdi>
      </button>
      <ul class="notes">
        {notes.map((note) => {
          const {
            attribution: { id, form, speaker },
            number,
            way,
            how,
          } = note
          return (
            <li
              key={id}
              class={`note ${form} ${voices.toneOf(speaker)}`}
              id={anchor('n-', id)}
              data-attribution={id}
              data-source={speaker}
            >
              <a class="num" href={`#${anchor('', id)}`} tabIndex={-1} aria-label={`${number}, to its words`}>
                {number}
              </a>
              <div>
                <ol class="way">
                  {isPassedOn(note) && <li>article</li>}
                  {way.map(({ who, speaker, isToldOf }, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a way never changes, and one voice may stand in it twice
                    <li key={index} class={isToldOf ? 'told-of' : undefined}>
                      {speaker === undefined ? (
                        <bdi class="nobody">{shortName(who)}</bdi>
                      ) : (
                        <a href={`#${anchor('', speaker)}`} tabIndex={-1} data-source={speaker}>
                          <bdi>{shortName(who)}</bdi>
                        </a>
                      )}
                    </li>
                  ))}
                </ol>{' '}
                <span class="how">{how.join(' · ')}</span>
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
