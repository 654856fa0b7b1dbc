import { type Model, type Report, read } from '@whence/core'

/** Reads a corpus text as `whence read` reads a text file. */
export function readText(name: string, text: string, model: Model): Report {
  const bytes = new TextEncoder().encode(text)
  const report = read({ input: `${name}.txt`, bytes, contentType: 'text/plain; charset=utf-8' }, model)
  if (report.article.text !== text)
    throw new Error(`${name}: the text was changed in reading, so its spans cannot be scored.`)
  return report
}
