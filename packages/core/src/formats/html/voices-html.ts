import { anchor } from '../addresses.js'
import type { Summary, VoiceRow } from '../summary.js'
import { voicePieces } from '../voice-pieces.js'
import { capitalised, percentWord } from '../wording.js'
import { el, type Html, isolated } from './markup.js'

/** A bar of whose words the article is made of, and its key. Sizes are attributes, so that no inline style is needed. */
export function voicesFigure({ voices, words }: Summary): Html | undefined {
  if (words === 0 || voices.length === 0) return undefined
  const pieces = voicePieces(voices)
  const label = pieces.map((piece) => `${piece.label} ${percentWord(piece.percent, piece.share)}`).join(', ')
  let from = 0
  const bars = pieces.map((piece, index) => {
    const bar = el(
      'svg',
      { x: `${(from * 100).toFixed(2)}%`, width: `${(piece.share * 100).toFixed(2)}%`, height: 30 },
      el('rect', { class: `tone-${index}`, width: '100%', height: 30 }),
      index === 0 || piece.isMember ? undefined : el('rect', { class: 'gap', width: 2, height: 30 }),
      piece.share < 0.1 ? undefined : el('text', { x: 9, y: 20, class: `ink${index}` }, `${piece.percent}%`),
    )
    from += piece.share
    return bar
  })
  return el(
    'figure',
    { class: 'voices' },
    el(
      'svg',
      { class: 'bar', role: 'img', 'aria-label': `Share of words: ${label}`, width: '100%', height: 30 },
      ...bars,
    ),
    el('figcaption', {}, el('ol', {}, ...pieces.map(keyItem))),
  )
}

export function swatch(tone: string): Html {
  return el(
    'svg',
    { class: 'swatch', width: 12, height: 12, 'aria-hidden': 'true' },
    el('rect', { class: tone, width: 12, height: 12 }),
  )
}

function keyItem(piece: VoiceRow, index: number): Html {
  const name = isolated(capitalised(piece.label))
  const isSource = piece.speaker !== 'writer' && piece.speaker !== ''
  return el(
    'li',
    piece.isMember ? { class: 'member' } : {},
    swatch(`tone-${index}`),
    ' ',
    isSource ? el('a', { href: `#${anchor('', piece.speaker)}` }, name) : name,
    ` ${piece.shareWords}`,
  )
}
