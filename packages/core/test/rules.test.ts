import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openModel, parseReport, read, type Span, toJson, weightsFile } from '@whence/core'
import { describe, expect, it } from 'vitest'
import { allRules } from '../src/rules/all-rules.js'

const model = openModel(readFileSync(fileURLToPath(new URL(`../weights/${weightsFile}`, import.meta.url))))

/** The words of an example, and what stands in brackets in it. `¶` parts paragraphs. */
function parse(example: string): { readonly text: string; readonly marked: readonly Span[] } {
  let text = ''
  const marked: Span[] = []
  const open: number[] = []
  for (const character of example.replace(/\s*¶\s*/g, '\n\n')) {
    if (character === '[') open.push(text.length)
    else if (character === ']') marked.push({ start: open.pop()!, end: text.length })
    else text += character
  }
  return { text, marked: marked.sort((a, b) => a.start - b.start) }
}

function findIn(text: string, id: string): readonly string[] {
  const rule = allRules.find((one) => one.id === id)!
  const chosen = [{ rule, level: rule.level }]
  const report = read({ input: 'example.md', bytes: new TextEncoder().encode(text) }, model, chosen)
  expect(report.problems.filter(({ stage }) => stage === 'rules')).toEqual([])
  expect(() => parseReport(JSON.parse(toJson(report)))).not.toThrow()
  return report.findings.map(({ start, end }) => text.slice(start, end))
}

describe.each(allRules.map((rule) => [rule.id, rule] as const))('the rule %s', (id, { finds, passes }) => {
  it('has six examples that find and six near misses, at least', () => {
    expect(finds.length).toBeGreaterThanOrEqual(6)
    expect(passes.length).toBeGreaterThanOrEqual(6)
  })

  it.each(finds)('finds: %s', (example) => {
    const { text, marked } = parse(example)
    expect(findIn(text, id)).toEqual(marked.map(({ start, end }) => text.slice(start, end)))
  })

  it.each(passes)('passes: %s', (example) => {
    expect(findIn(parse(example).text, id)).toEqual([])
  })
})
