import type { Report } from '@whence/core'
import type { View } from './reader.js'

type Renderer = (report: Report) => string

/** The function that writes a report in the format asked for. Only that format's code is used. */
export async function loadRenderer({ format, width, colour }: View): Promise<Renderer> {
  const core = (await import('@whence/core')) as unknown as Record<string, Renderer | undefined>
  const plain: Renderer = core.toJson ?? ((report) => JSON.stringify(report, null, 2))
  switch (format) {
    case 'terminal': {
      const place = './terminal/render-terminal.js'
      try {
        const { renderTerminal } = await import(place)
        return (report) => renderTerminal(report, { width, colour })
      } catch {
        return plain
      }
    }
    case 'json':
      return plain
    case 'jsonl':
      return core.toJsonLine ?? JSON.stringify
    case 'html':
      return core.toHtml ?? plain
    case 'markdown':
      return core.toMarkdown ?? plain
    case 'annotations':
      return core.toAnnotations ?? plain
    case 'csv':
      return core.toCsv === undefined ? plain : (report) => (core.toCsv as unknown as (r: Report[]) => string)([report])
  }
}
