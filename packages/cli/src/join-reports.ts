import { sarifJoiner } from './join-sarif.js'
import type { Format } from './read-options.js'

/** Puts written reports together, one at a time. */
export interface ReportJoiner {
  /** What stands for this report, and before it. */
  readonly next: (text: string) => string
  readonly end: () => string
}

/** How the reports of one call share one output. `isSeveral`: the call may give more than one. */
export function joinReports(format: Format, isSeveral: boolean): ReportJoiner {
  if (!isSeveral) return { next: withLineEnd, end: () => '' }
  switch (format) {
    case 'json':
    case 'annotations':
      return arrayJoiner()
    case 'sarif':
      return sarifJoiner()
    case 'csv':
      return afterFirst(withoutFirstLine)
    case 'jsonl':
      return { next: withLineEnd, end: () => '' }
    case 'terminal':
    case 'markdown':
    case 'html':
      return afterFirst((text) => `\n${text}`)
  }
}

function arrayJoiner(): ReportJoiner {
  let before = '[\n'
  return {
    next(text) {
      const piece = before + text.trimEnd()
      before = ',\n'
      return piece
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
  }
}

function afterFirst(change: (text: string) => string): ReportJoiner {
  let isFirst = true
  return {
    next(text) {
      const piece = isFirst ? text : change(text)
      isFirst = false
      return withLineEnd(piece)
    },
    end: () => '',
  }
}

// The names of the columns stand once.
function withoutFirstLine(text: string): string {
  const end = text.indexOf('\n')
  return end < 0 ? '' : text.slice(end + 1)
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
