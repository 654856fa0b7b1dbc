import type { Report } from '../model/report.js'

/** The report itself, indented, with a final newline. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

/** The report on one line, with a final newline. */
export function toJsonLine(report: Report): string {
  // Some readers of lines also end them at these three, which JSON leaves as they are.
  const line = JSON.stringify(report).replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${line}\n`
}
