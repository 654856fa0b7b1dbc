import { highlightNames } from '../marks-style.js'
import type { ToPage } from '../messages.js'
import type { FoundMark, MarkedPart } from './find-marks.js'

/** The marks in a page: highlights over its words, its elements left as they are. */
export interface Marks {
  readonly show: (found: readonly FoundMark[]) => void
  readonly light: (lit: Extract<ToPage, { kind: 'light' }>) => void
  /** The attribution at a point of the window; the innermost where there are several. */
  readonly at: (x: number, y: number) => string | undefined
  /** Takes away the marks whose words have changed, and says which. */
  readonly dropChanged: () => readonly string[]
  readonly clear: () => void
}

export function makeMarks(): Marks {
  const shown = new Map<string, FoundMark>()
  const byNode = new Map<Node, { readonly attribution: string; readonly part: MarkedPart }[]>()
  const take = (attribution: string): void => {
    for (const { style, range } of shown.get(attribution)?.parts ?? []) highlight(style).delete(range)
    for (const { range } of shown.get(attribution)?.parts ?? []) {
      highlight('pointed').delete(range)
      highlight('chosen').delete(range)
    }
    shown.delete(attribution)
  }
  const litIds = { pointed: '', chosen: '' }
  const light = (name: 'pointed' | 'chosen', ids: readonly string[]): void => {
    // A highlight that is touched is painted anew.
    if (litIds[name] === ids.join()) return
    litIds[name] = ids.join()
    const lit = highlight(name)
    lit.clear()
    for (const id of ids) for (const { range } of shown.get(id)?.parts ?? []) lit.add(range)
  }
  return {
    show(found) {
      for (const mark of found) {
        const { attribution, parts } = mark
        shown.set(attribution, mark)
        for (const part of parts) {
          highlight(part.style).add(part.range)
          for (const node of part.nodes) {
            const there = byNode.get(node)
            if (there === undefined) byNode.set(node, [{ attribution, part }])
            else there.push({ attribution, part })
          }
        }
      }
    },
    light({ pointed, chosen, goTo }) {
      light('pointed', pointed)
      light('chosen', chosen)
      const first = shown.get(goTo ?? '')?.parts[0]
      if (first !== undefined) scrollTo(first.range)
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y)
      const there = caret === null ? [] : (byNode.get(caret.offsetNode) ?? [])
      const under = there.filter(({ attribution, part }) => shown.has(attribution) && isUnder(part.range, x, y))
      return under.sort((a, b) => a.part.words.length - b.part.words.length)[0]?.attribution
    },
    dropChanged() {
      const changed = [...shown.values()].filter(({ parts }) => !parts.every(isTrue))
      for (const { attribution } of changed) take(attribution)
      return changed.map(({ attribution }) => attribution)
    },
    clear() {
      shown.clear()
      byNode.clear()
      for (const name of Object.keys(highlightNames) as HighlightName[]) CSS.highlights.delete(highlightNames[name])
    },
  }
}

type HighlightName = keyof typeof highlightNames

/** The page's highlight of a name. What is pointed at lies over the marks, what is chosen over both. */
function highlight(name: HighlightName): Highlight {
  const there = CSS.highlights.get(highlightNames[name])
  if (there !== undefined) return there
  const made = new Highlight()
  made.priority = name === 'chosen' ? 2 : name === 'pointed' ? 1 : 0
  CSS.highlights.set(highlightNames[name], made)
  return made
}

const isTrue = ({ range, words }: MarkedPart): boolean => range.startContainer.isConnected && range.toString() === words

const isUnder = (range: Range, x: number, y: number): boolean =>
  Array.from(range.getClientRects()).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)

function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  // A paragraph may be taller than the window: its middle is not where the words are.
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior })
}
