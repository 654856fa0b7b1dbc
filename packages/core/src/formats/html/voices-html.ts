import { anchor } from '../addresses.js'
import type { Summary, VoiceRow } from '../summary.js'
import { capitalised, countOf, percentWord } from '../wording.js'
import { el, type Html, isolated } from './markup.js'

// As many voices as a bar can show apart; the rest are one piece.
const shown = 7

/** A bar of whose words the article is made of, and its key. Sizes are attributes, so that no inline style is needed. */
export function voicesFigure({ voices, words }: Summary): Html | undefined {
  if (words === 0 || voices.length === 0) return undefined
  const pieces = withRest(voices)
  const label = pieces.map((piece) => `${piece.label} ${percentWord(piece.percent, piece.share)}`).join(', ')
  let from = 0
  const bars = pieces.map((piece, index) => {
    const bar = el(
      'svg',
      { x: `${(from * 100).toFixed(2)}%`, width: `${(piece.share * 100).toFixed(2)}%`, height: 30 },
      el('rect', { class: `fill${index}`, width: '100%', height: 30 }),
      index === 0 ? undefined : el('rect', { class: 'gap', width: 2, height: 30 }),
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

function keyItem(piece: VoiceRow, index: number): Html {
  const name = isolated(capitalised(piece.label))
  const isSource = piece.speaker !== 'writer' && piece.speaker !== ''
  return el(
    'li',
    {},
    el(
      'svg',
      { class: 'swatch', width: 12, height: 12, 'aria-hidden': 'true' },
      el('rect', { class: `fill${index}`, width: 12, height: 12 }),
    ),
    ' ',
    isSource ? el('a', { href: `#${anchor('', piece.speaker)}` }, name) : name,
    ` ${percentWord(piece.percent, piece.share)}`,
  )
}

/** The writer first, then those heard most, then all others as one. A voice that is not the writer's leaves the first place empty. */
function withRest(voices: readonly VoiceRow[]): VoiceRow[] {
  const writer = voices.find(({ speaker }) => speaker === 'writer') ?? {
    speaker: 'writer',
    label: 'The writer',
    words: 0,
    share: 0,
    percent: 0,
  }
  const others = voices.filter(({ speaker }) => speaker !== 'writer')
  const rest = others.slice(shown)
  if (rest.length < 2) return [writer, ...others]
  const sum = (field: 'words' | 'share' | 'percent'): number => rest.reduce((total, row) => total + row[field], 0)
  const label = countOf(rest.length, 'other voice')
  return [
    writer,
    ...others.slice(0, shown),
    { speaker: '', label, words: sum('words'), share: sum('share'), percent: sum('percent') },
  ]
}
