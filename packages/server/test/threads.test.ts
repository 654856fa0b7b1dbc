import { readFileSync } from 'node:fs'
import { parseReport, read as readArticle, rulesOf } from '@whence/core'
import { loadModel } from '@whence/intake'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../src/api/report-schema.js'
import { openReadingThreads } from '../src/reading/reading-threads.js'
import { builtThread, problemOf, read, send, start } from './running.js'

// These run what was built last: a thread needs a file of its own.

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

/** A server with threads of its own. */
const startThreads = (limits = {}, view = {}) =>
  start({ reader: openReadingThreads({ threads: 1, limits, script: builtThread, ...view }) })

describe('a report comes from a thread', { timeout: 120_000 }, () => {
  it('and is the same as anywhere else, as it is described', async () => {
    const server = await startThreads()
    const model = await loadModel()
    for (const [given, capture] of [
      [{ text: example('ferry.txt') }, { input: 'the text', contentType: 'text/plain' }],
      [{ html: example('wells.html') }, { input: 'the page', contentType: 'text/html' }],
    ] as const) {
      const { status, body } = await read(server, given)
      expect(status).toBe(200)
      const report = parseReport(JSON.parse(body))
      const bytes = new TextEncoder().encode(Object.values(given)[0])
      expect(report).toEqual(
        JSON.parse(JSON.stringify(readArticle({ ...capture, bytes }, model, rulesOf('default'), []))),
      )
      expect(report.attributions.length).toBeGreaterThan(3)
      // A field that is not described would be left out.
      expect(reportSchema.parse(report)).toEqual(report)
    }
  })

  it('by the rules that the request names, else by those of the server', async () => {
    const server = await startThreads({}, { rules: [] })
    const findingsOf = async (given: object) => JSON.parse((await read(server, given)).body).findings.length
    const text = example('lantern.txt')
    expect(await findingsOf({ text })).toBe(0)
    expect(await findingsOf({ text, profile: 'default' })).toBeGreaterThan(0)
  })

  it.each([
    [{ text: '' }, 'it is empty'],
    [{ text: ' \n ' }, 'it holds no words'],
    [{ text: '%PDF-1.7' }, 'it is a PDF'],
    [{ html: '<script>while (true);</script>' }, 'the page holds no text'],
  ])('or a sentence why there is none: %j', async (given, words) => {
    const problem = problemOf(await read(await startThreads(), given))
    expect(problem).toMatchObject({ status: 422, code: 'unreadable' })
    expect(problem.detail).toContain(words)
  })
})

describe('no page holds the server', { timeout: 120_000 }, () => {
  const long = `${example('ferry.txt')}\n\n`.repeat(2000)

  it('one that takes too long is given up; meanwhile others are answered, and afterwards read', async () => {
    const server = await startThreads({ baseMs: 300, perMebibyteMs: 0 })
    const slow = read(server, { text: long })
    expect((await send(server, '/')).status).toBe(200)
    expect(problemOf(await slow)).toMatchObject({ status: 504, code: 'too-slow' })
    expect((await read(server, { text: 'Rain fell.' })).status).toBe(200)
  })

  it('nor does one that takes too much memory', async () => {
    const server = await startThreads({ heapMebibytes: 40 })
    expect(problemOf(await read(server, { text: long }))).toMatchObject({ status: 413, code: 'too-large' })
  })

  it.each([
    ['nested deep', `<div>${'<b>'.repeat(100_000)}rain`],
    ['of nothing but open tags', '<'.repeat(500_000)],
    ['with one huge attribute', `<p title="${'x'.repeat(1_000_000)}">Rain fell, the harbour office said.</p>`],
    ['with many attributes', `<p ${'a=1 '.repeat(100_000)}>Rain fell, the harbour office said.</p>`],
  ])('a page %s is answered', async (_, html) => {
    const { status, body } = await read(await startThreads(), { html })
    expect([200, 422]).toContain(status)
    expect(body).not.toMatch(/node_modules|\bat .*:\d+:\d+/)
  })
})
