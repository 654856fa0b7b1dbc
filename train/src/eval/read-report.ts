import { type Model, type Report, read, rulesOf } from '@whence/core'

/** The report of a plain text, with the findings of the rules that are on by default. */
export function readReport(text: string, model: Model): Report {
  const capture = {
    input: 'article.txt',
    bytes: new TextEncoder().encode(text),
    contentType: 'text/plain; charset=utf-8',
  }
  return read(capture, model, rulesOf('default'))
}
