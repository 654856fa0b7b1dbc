import type { Report } from '@whence/core'
import type { View } from './reader.js'

/** The function that writes a report in the format asked for. The terminal's code is loaded only for the terminal. */
export async function loadRenderer({ format, width, colour, all }: View): Promise<(report: Report) => string> {
  const core = await import('@whence/core')
  switch (format) {
    case 'terminal': {
      const { renderTerminal } = await import('./terminal/render-terminal.js')
      return (report) => renderTerminal(report, { width, colour, all })
    }
    case 'json':
      return core.toJson
    case 'jsonl':
      return core.toJsonLine
    case 'html':
      return (report) => core.toHtml(report, { all })
    case 'markdown':
      return (report) => core.toMarkdown(report, { all })
    case 'annotations':
      return core.toAnnotations
    case 'sarif':
      return core.toSarif
    case 'csv':
      return (report) => core.toCsv([report])
  }
}
