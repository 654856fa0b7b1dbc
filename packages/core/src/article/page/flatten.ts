/** Deepest nesting that is kept. Pages as published stay well below; what is nested deeper keeps its words and loses its tags. */
export const DEEPEST = 200

/** A page's markup with no element nested deeper than `DEEPEST`; `tags` is how many tags it has. One pass, no recursion. */
export function flatten(html: string): { html: string; tags: number; flattened: boolean } {
  const kept: string[] = []
  const nest: Nest = { open: [], drawn: [], dropped: new Map() }
  let tags = 0
  let copied = 0
  for (const tag of tagsOf(html)) {
    tags += 1
    const isDropped = tag.closes ? close(tag.name, nest) : enter(tag, nest)
    if (!isDropped) continue
    kept.push(html.slice(copied, tag.start), ' ')
    copied = tag.end
  }
  if (copied === 0) return { html, tags, flattened: false }
  kept.push(html.slice(copied))
  return { html: kept.join(''), tags, flattened: true }
}

/** What is open at one place of the page. */
interface Nest {
  /** Names of the open elements, outermost first. */
  readonly open: string[]
  /** For each of them, whether it lies in SVG or MathML, where `/>` ends an element. */
  readonly drawn: boolean[]
  /** How many opening tags of a name were dropped and not yet closed. */
  readonly dropped: Map<string, number>
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  /** It ends in `/>`. */
  readonly isEmpty: boolean
  readonly start: number
  readonly end: number
}

/** Whether an opening tag is to be dropped. */
function enter({ name, isEmpty }: Tag, { open, drawn, dropped }: Nest): boolean {
  const isDrawn = drawn.at(-1) ?? false
  if (VOID.has(name) || (isEmpty && isDrawn)) return false
  if (ENDS_ITS_LIKE.has(name) && open.at(-1) === name) {
    open.pop()
    drawn.pop()
  }
  if (open.length < DEEPEST) {
    open.push(name)
    drawn.push(name === 'svg' || name === 'math' || (isDrawn && !PAGE_IN_DRAWING.has(name)))
    return false
  }
  dropped.set(name, (dropped.get(name) ?? 0) + 1)
  return true
}

/** Whether a closing tag is to be dropped, because its opening tag was. */
function close(name: string, { open, drawn, dropped }: Nest): boolean {
  const owed = dropped.get(name) ?? 0
  if (owed > 0) {
    dropped.set(name, owed - 1)
    return true
  }
  const at = open.lastIndexOf(name)
  // One that closes nothing is left out where much is open: the parser would search all of it.
  if (at < 0) return open.length >= DEEPEST
  open.length = at
  drawn.length = at
  return false
}

const VOID = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
)
const ENDS_ITS_LIKE = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option'])

/** Elements of a drawing that hold a page again. */
const PAGE_IN_DRAWING = new Set('foreignobject desc title annotation-xml mi mo mn ms mtext'.split(' '))

/** The tags of a page, without those in comments, scripts and styles. Where in doubt, a tag too many. */
function* tagsOf(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2)
      if (end < 0) return
      at = html.indexOf('<', end + 3)
      continue
    }
    const closes = html[at + 1] === '/'
    const nameStart = at + (closes ? 2 : 1)
    if (!/[a-zA-Z]/.test(html[nameStart] ?? '')) {
      at = html.indexOf('<', at + 1)
      continue
    }
    let nameEnd = nameStart
    while (nameEnd < html.length && !endsName(html.charCodeAt(nameEnd))) nameEnd += 1
    const end = tagEnd(html, nameEnd)
    const name = html.slice(nameStart, Math.min(nameEnd, nameStart + 100)).toLowerCase()
    yield { name, closes, isEmpty: html[end - 2] === '/', start: at, end }
    at = !closes && (name === 'script' || name === 'style') ? endOfRaw(html, name, end) : html.indexOf('<', end)
  }
}

/** White space, `/` or `>`. */
function endsName(code: number): boolean {
  return code === 0x3e || code === 0x2f || isSpace(code)
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13)
}

/** The offset after the `>` that ends a tag. A value in quotation marks may hold one; a mark elsewhere begins no value. */
function tagEnd(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const code = html.charCodeAt(at)
    if (code === 0x3e) return at + 1
    if (isSpace(code) || code === 0x2f) at += 1
    else at = attributeEnd(html, at)
  }
  return html.length
}

/** The offset after an attribute that begins here. Its first character belongs to its name, even if it is `=`. */
function attributeEnd(html: string, from: number): number {
  let at = from + 1
  while (at < html.length && !endsName(html.charCodeAt(at)) && html[at] !== '=') at += 1
  let value = at
  while (value < html.length && isSpace(html.charCodeAt(value))) value += 1
  if (html[value] !== '=') return at
  value += 1
  while (value < html.length && isSpace(html.charCodeAt(value))) value += 1
  const quote = html[value]
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, value + 1)
    return end < 0 ? html.length : end + 1
  }
  while (value < html.length && html[value] !== '>' && !isSpace(html.charCodeAt(value))) value += 1
  return value
}

/** The offset of the tag that ends a script or a style; -1 if none does. */
function endOfRaw(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from)
  while (at >= 0) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
    at = html.indexOf('</', at + 2)
  }
  return -1
}
