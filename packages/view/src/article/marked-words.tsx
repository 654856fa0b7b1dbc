import { anchor, type FindingMark, levelSigns, type MarkedPiece, type PartMark, type Piece } from '@whence/core'
import type { ComponentChildren } from 'preact'
import type { Mark } from './marks.js'
import { nameOf, type Voices } from './voices.js'

/** The words of a block with its marks. */
export function markedWords(pieces: readonly Piece<Mark>[], voices: Voices): ComponentChildren {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : marked(piece, voices)))
}

function marked({ mark, isFirst, isLast, pieces }: MarkedPiece<Mark>, voices: Voices): ComponentChildren {
  const words = markedWords(pieces, voices)
  switch (mark.as) {
    case 'writer':
      return (
        <span class="voice-writer" id={isFirst ? `w${mark.sentence}` : undefined}>
          {words}
        </span>
      )
    case 'carried': {
      const from = mark.attributions[0]
      const speaker = from === undefined ? undefined : voices.speakerOf(from)
      return (
        <span
          class={classes('voice-carried', voices.toneOf(speaker), isFirst && 'first')}
          data-attribution={from}
          data-source={speaker}
        >
          {words}
        </span>
      )
    }
    case 'link':
      return (
        <>
          <span class="linked">{words}</span>
          {isLast && (
            <a class="out" href={mark.href} rel="noopener noreferrer nofollow" aria-label={`Link: ${mark.href}`}>
              ↗
            </a>
          )}
        </>
      )
    case 'finding':
      return <Found mark={mark} isFirst={isFirst} isLast={isLast} words={words} voices={voices} />
    case 'mention':
      return (
        <span class={classes('mention', voices.toneOf(mark.speaker))} data-source={mark.speaker}>
          {words}
        </span>
      )
    default:
      return (
        <>
          <span
            class={partClasses(mark, voices)}
            id={isFirst && mark.isHome ? anchor('', mark.attribution.id) : undefined}
            data-attribution={mark.attribution.id}
            data-source={mark.attribution.speaker}
          >
            {words}
          </span>
          {isLast && mark.isNumbered && <Reference mark={mark} voices={voices} />}
        </>
      )
  }
}

/** The number behind a mark: the way into its note, and what the keyboard stops at. */
function Reference({ mark: { attribution }, voices }: { readonly mark: PartMark; readonly voices: Voices }) {
  const note = voices.noteOf(attribution)
  return (
    <sup>
      <a
        class="ref"
        href={`#${anchor('', attribution.id)}`}
        tabIndex={-1}
        aria-label={nameOf(note)}
        data-attribution={attribution.id}
        data-source={attribution.speaker}
      >
        {note.number}
      </a>
    </sup>
  )
}

interface FoundProps {
  readonly mark: FindingMark
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly words: ComponentChildren
  readonly voices: Voices
}

/** The words of a finding; those beyond the gravest are unmarked until somebody points at them. */
function Found({ mark: { finding }, isFirst, isLast, words, voices }: FoundProps) {
  const { id, level, message, speaker } = finding
  const isSigned = voices.signed.has(id)
  return (
    <>
      <span
        class={classes('finding', isSigned && `level-${level}`)}
        id={isFirst ? anchor('at-', id) : undefined}
        data-finding={id}
      >
        {words}
      </span>
      {isLast && isSigned && (
        <sup>
          <a
            class={`ref sign-${level}`}
            href={`#${anchor('', id)}`}
            tabIndex={-1}
            aria-label={`${level} ${id}: ${message}`}
            data-finding={id}
            data-speaker={speaker}
          >
            {levelSigns[level]}
          </a>
        </sup>
      )}
    </>
  )
}

function partClasses({ as, attribution, height }: PartMark, { toneOf }: Voices): string {
  const tone = toneOf(attribution.speaker)
  return as === 'content' ? classes(as, attribution.form, `height${Math.min(height, 3)}`, tone) : classes(as, tone)
}

const classes = (...names: readonly (string | false)[]): string => names.filter((name) => name).join(' ')
