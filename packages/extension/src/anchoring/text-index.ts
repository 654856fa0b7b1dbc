import { foldText } from './fold-text.js'

/** The part of the DOM that an index uses. */
export interface IndexedNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly parentNode: IndexedNode | null
  readonly firstChild: IndexedNode | null
  readonly nextSibling: IndexedNode | null
}

/** All words of a page as one folded text, with the way back to its text nodes. */
export interface TextIndex<Node extends IndexedNode> {
  readonly text: string
  /** The text nodes that have words, in page order. */
  readonly nodes: readonly Node[]
  /** Where each of them begins in `text`. */
  readonly starts: readonly number[]
  /** For each character of `text`, its offset in its node. */
  readonly offsets: readonly number[]
}

/** Reads a page once, as the engine does: elements that stand on their own part words, others do not. */
export function indexText<Node extends IndexedNode>(root: Node): TextIndex<Node> {
  const parts: string[] = []
  const nodes: Node[] = []
  const starts: number[] = []
  const offsets: number[] = []
  let endsInSpace = true
  const take = (folded: string, offset: number): void => {
    if (folded === ' ' && endsInSpace) return
    endsInSpace = folded === ' '
    parts.push(folded)
    for (let count = 0; count < folded.length; count++) offsets.push(offset)
  }
  const enter = (node: IndexedNode): boolean => {
    if (node.nodeType === TEXT) {
      nodes.push(node as Node)
      starts.push(offsets.length)
      foldText(node.nodeValue ?? '', take)
    } else if (parting.has(node.nodeName.toLowerCase())) take(' ', apart)
    return !skipped.has(node.nodeName.toLowerCase())
  }
  const leave = (node: IndexedNode): void => {
    if (parting.has(node.nodeName.toLowerCase())) take(' ', apart)
  }
  walk(root, enter, leave)
  return { text: parts.join(''), nodes, starts, offsets }
}

const TEXT = 3
// No offset: the space that parts two elements is in no text node.
const apart = -1

/** Each node below a root, in page order, without recursion; what is not entered is not looked into. */
function walk(root: IndexedNode, enter: (node: IndexedNode) => boolean, leave: (node: IndexedNode) => void): void {
  let node = root
  for (;;) {
    const child = node === root || enter(node) ? node.firstChild : null
    if (child !== null) {
      node = child
      continue
    }
    while (node !== root && node.nextSibling === null) {
      leave(node)
      node = node.parentNode ?? root
    }
    if (node === root) return
    leave(node)
    node = node.nextSibling!
  }
}

// As in the core's reading of pages.
const parting = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const skipped = new Set(
  'script style noscript template head svg math iframe object embed video audio canvas map select option button input textarea dialog'.split(
    ' ',
  ),
)
