import type { Span } from '@whence/core'
import type { NestedArticle } from '../polnear/read-nested.js'

type Role = 'source' | 'cue' | 'content'
const roles: Readonly<Record<string, Role>> = { s: 'source', c: 'cue', t: 'content' }

interface Part extends Span {
  readonly role: Role
  readonly of: string
  /** The attribution in whose content it stands. */
  readonly within: string | undefined
}

/**
 * A passage with its attributions in braces, `{s1 Who} {c1 said} {t1 what}`, as `train/invented/README.md` describes it. Throws an Error
 * that says where a brace is out of place.
 */
export function parsePassage(name: string, marked: string): NestedArticle {
  const parts: Part[] = []
  const open: { readonly role: Role; readonly of: readonly string[]; readonly start: number }[] = []
  let text = ''
  for (const piece of marked.split(/(\{[sct]\d+(?:,\d+)* |\})/u)) {
    const opening = /^\{([sct])([\d,]+) $/u.exec(piece)
    if (opening !== null) open.push({ role: roles[opening[1]!]!, of: opening[2]!.split(','), start: text.length })
    else if (piece === '}') {
      const closed = open.pop()
      if (closed === undefined) throw new Error(`${name}: a brace closes nothing after “${text.slice(-40)}”.`)
      const within = open.findLast(({ role }) => role === 'content')?.of[0]
      for (const of of closed.of) parts.push({ role: closed.role, of, within, start: closed.start, end: text.length })
    } else text += piece
  }
  if (open.length > 0 || text.includes('{')) throw new Error(`${name}: a brace is not closed, or opens no role.`)
  return { name, text, attributions: attributionsOf(parts) }
}

function attributionsOf(parts: readonly Part[]): NestedArticle['attributions'] {
  const ids = [...new Set(parts.map(({ of }) => of))].sort((a, b) => Number(a) - Number(b))
  return ids.map((id) => {
    const own = parts.filter(({ of }) => of === id)
    const spans = (wanted: Role): Span[] =>
      own
        .filter(({ role }) => role === wanted)
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start)
    const within = own.find(({ role }) => role === 'cue')?.within
    return {
      id,
      ...(within === undefined ? {} : { within }),
      source: spans('source'),
      cue: spans('cue'),
      content: spans('content'),
    }
  })
}
