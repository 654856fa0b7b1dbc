/** Deepest nesting that is kept. Pages as published stay well below; what is nested deeper keeps its words and loses its tags. */
export const DEEPEST = 200

/** A page's markup with no element nested deeper than `DEEPEST`; `tags` is how many tags it has. One pass, no recursion. */
export function flatten(html: string): { html: string; tags: number; flattened: boolean } {
  const kept: string[] = []
  const open: string[] = []
  const dropped = new Map<string, number>()
  let tags = 0
  let copied = 0
  let flattened = false
  for (const tag of tagsOf(html)) {
    tags += 1
    const drop = tag.closes ? close(tag.name, open, dropped) : enter(tag, open, dropped)
    if (!drop) continue
    kept.push(html.slice(copied, tag.start), ' ')
    copied = tag.end
    flattened = true
  }
  if (!flattened) return { html, tags, flattened }
  kept.push(html.slice(copied))
  return { html: kept.join(''), tags, flattened }
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly start: number
  readonly end: number
}

/** Whether an opening tag is to be dropped. */
function enter({ name }: Tag, open: string[], dropped: Map<string, number>): boolean {
  if (VOID.has(name)) return false
  if (ENDS_ITS_LIKE.has(name) && open.at(-1) === name) open.pop()
  if (open.length < DEEPEST) {
    open.push(name)
    return false
  }
  dropped.set(name, (dropped.get(name) ?? 0) + 1)
  return true
}

/** Whether a closing tag is to be dropped, because its opening tag was. */
function close(name: string, open: string[], dropped: Map<string, number>): boolean {
  const owed = dropped.get(name) ?? 0
  if (owed > 0) {
    dropped.set(name, owed - 1)
    return true
  }
  const at = open.lastIndexOf(name)
  // One that closes nothing is left out too: the parser would search all that is open for it.
  if (at < 0) return open.length >= DEEPEST
  open.length = at
  return false
}

const VOID = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
)
const ENDS_ITS_LIKE = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option'])
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes'])

/** The tags of a page, without those in comments, scripts and styles. */
function* tagsOf(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      if (end < 0) return
      at = html.indexOf('<', end + 3)
      continue
    }
    const closes = html[at + 1] === '/'
    const nameStart = at + (closes ? 2 : 1)
    let nameEnd = nameStart
    while (nameEnd - nameStart < 60 && /[a-zA-Z0-9:-]/.test(html[nameEnd] ?? '')) nameEnd += 1
    const end = nameEnd === nameStart ? nameEnd : tagEnd(html, nameEnd)
    if (nameEnd > nameStart) {
      const name = html.slice(nameStart, nameEnd).toLowerCase()
      yield { name, closes, start: at, end }
      if (!closes && RAW.has(name)) {
        const after = endOfRaw(html, name, end)
        if (after < 0) return
        at = after
        continue
      }
    }
    at = html.indexOf('<', Math.max(end, at + 1))
  }
}

/** The offset after the `>` that ends a tag; quoted values may hold one. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const mark = html[at]
    if (quote !== '') {
      if (mark === quote) quote = ''
    } else if (mark === '>') return at + 1
    else if ((mark === '"' || mark === "'") && html[at - 1] === '=') quote = mark
  }
  return html.length
}

function endOfRaw(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from)
  while (at >= 0) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
    at = html.indexOf('</', at + 2)
  }
  return -1
}
