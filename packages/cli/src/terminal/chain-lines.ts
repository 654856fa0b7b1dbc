import type { ChainNode, Report } from '@whence/core'
import { cut } from './layout.js'
import type { Paint } from './paint.js'
import { visible } from './visible.js'

// A tree longer than this is cut, and says so.
const most = 60

/** Voices that pass on other voices, as a tree; under each voice what is heard from it. */
export function chainLines(chains: readonly ChainNode[], report: Report, width: number, paint: Paint): string[] {
  const lines: string[] = []
  for (const [index, node] of chains.entries()) {
    if (lines.length > most) return [...lines, `… and ${chains.length - index} more`]
    lines.push(paint.bold(cut(visible(node.label), width)), ...below(node, '', { report, width, paint }))
  }
  return lines
}

interface Screen {
  readonly report: Report
  readonly width: number
  readonly paint: Paint
}

function below({ children }: ChainNode, indent: string, screen: Screen): string[] {
  const { report, width, paint } = screen
  return children.flatMap((child, index) => {
    const isLast = index === children.length - 1
    const next = `${indent}${isLast ? '   ' : '│  '}`
    // A screen holds only so many levels; deeper ones stand at its right edge.
    const room = Math.max(12, width - next.length)
    const heard = child.attributions.map(({ cue, content }) => {
      const parts = [...cue, ...content].map(({ start, end }) => visible(report.article.text.slice(start, end)).trim())
      return `${next}${paint.dim(cut(parts.join(' '), room))}`
    })
    const name = `${cut(visible(child.label), room - 12)} (${child.removes} removes)`
    return [`${indent}${isLast ? '└─ ' : '├─ '}${paint.bold(name)}`, ...heard, ...below(child, next, screen)]
  })
}
