import { capitalised, percentWord, type Summary, shorten, type VoiceRow, voicePieces } from '@whence/core'
import { TargetLink } from './target-link.js'

/** A bar of whose words the article is made of, and its key. */
export function VoicesBar({ summary: { voices, words } }: { readonly summary: Summary }) {
  if (words === 0 || voices.length === 0) return null
  const pieces = voicePieces(voices)
  const label = pieces.map((piece) => `${piece.label} ${percentWord(piece.percent, piece.share)}`).join(', ')
  return (
    <figure class="voices">
      <svg class="bar" role="img" aria-label={`Share of words: ${label}`} width="100%" height="30">
        {pieces.map((piece, index) => (
          <Bar key={piece.speaker} piece={piece} index={index} from={startOf(pieces, index)} />
        ))}
      </svg>
      <figcaption>
        <ol>
          {pieces.map((piece, index) => (
            <li
              key={piece.speaker}
              class={piece.isMember ? 'member' : undefined}
              data-for={isSource(piece) ? piece.speaker : undefined}
            >
              <Swatch tone={`tone-${index}`} /> <Name piece={piece} /> {piece.shareWords}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}

function Bar({ piece, index, from }: { readonly piece: VoiceRow; readonly index: number; readonly from: number }) {
  return (
    <svg
      x={`${(from * 100).toFixed(2)}%`}
      width={`${(piece.share * 100).toFixed(2)}%`}
      height="30"
      aria-hidden="true"
      data-for={isSource(piece) ? piece.speaker : undefined}
      data-choose={isSource(piece) ? piece.speaker : undefined}
    >
      <title>{`${capitalised(piece.label)}: ${percentWord(piece.percent, piece.share)} of the words`}</title>
      <rect class={`tone-${index}`} width="100%" height="30" />
      {index === 0 || piece.isMember ? null : <rect class="gap" width="2" height="30" />}
      {piece.share < 0.1 ? null : (
        <text x="9" y="20" class={`ink${index}`}>
          {piece.percent}%
        </text>
      )}
    </svg>
  )
}

export function Swatch({ tone }: { readonly tone: string }) {
  return (
    <svg class="swatch" width="12" height="12" aria-hidden="true">
      <rect class={tone} width="12" height="12" />
    </svg>
  )
}

function Name({ piece }: { readonly piece: VoiceRow }) {
  const name = <bdi>{shorten(capitalised(piece.label), 36)}</bdi>
  return isSource(piece) ? <TargetLink id={piece.speaker}>{name}</TargetLink> : name
}

const isSource = ({ speaker }: VoiceRow): boolean => speaker !== 'writer' && speaker !== ''

const startOf = (pieces: readonly VoiceRow[], index: number): number =>
  pieces.slice(0, index).reduce((sum, { share }) => sum + share, 0)
