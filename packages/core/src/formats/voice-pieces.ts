import type { VoiceRow } from './summary.js'
import { countOf, percentWord } from './wording.js'

// As many voices as a bar can show apart; the rest are one piece.
const shown = 7

/**
 * What a bar of voices shows: the writer first, then those heard most with their people and papers, then all others as one, whose speaker is empty.
 * A voice that is not the writer’s leaves the first place empty.
 */
export function voicePieces(voices: readonly VoiceRow[]): VoiceRow[] {
  const writer = voices.find(({ speaker }) => speaker === 'writer') ?? {
    speaker: 'writer',
    label: 'The writer',
    words: 0,
    share: 0,
    percent: 0,
    shareWords: percentWord(0, 0),
    isMember: false,
  }
  const others = voices.filter(({ speaker }) => speaker !== 'writer')
  const rest = others.slice(shown)
  if (rest.length < 2) return [writer, ...others]
  const sum = (field: 'words' | 'share' | 'percent'): number => rest.reduce((total, row) => total + row[field], 0)
  const label = countOf(rest.length, 'other voice')
  const [share, percent] = [sum('share'), sum('percent')]
  return [
    writer,
    ...others.slice(0, shown),
    {
      speaker: '',
      label,
      words: sum('words'),
      share,
      percent,
      shareWords: percentWord(percent, share),
      isMember: false,
    },
  ]
}
