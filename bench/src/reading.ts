import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Capture, type Model, read } from '@whence/core'
import { type Figure, median } from './figure.js'
import { countWords, examples, makeText } from './texts.js'

/**
 * Milliseconds of processor time that `run` takes, all threads of this process together: on a machine with nothing else to do
 * no less than the time on the clock, and unlike it the same on a busy one.
 */
export function timed(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export function captureOf(text: string): Capture {
  return { input: 'article.txt', bytes: new TextEncoder().encode(text), contentType: 'text/plain; charset=utf-8' }
}

/** Eighty articles of 800 words each, none like the other. */
export function articlesOf800(): readonly string[] {
  return Array.from({ length: 80 }, (_, seed) => makeText(800, seed + 1))
}

/** Words a second of the whole reading, from bytes to report, on one core; the median of five rounds. */
export function readingSpeed(model: Model, articles: readonly string[]): Figure[] {
  const captures = articles.map(captureOf)
  const words = articles.reduce((total, text) => total + countWords(text), 0)
  const readAll = () => {
    for (const capture of captures) read(capture, model)
  }
  readAll()
  const time = median(Array.from({ length: 5 }, () => timed(readAll)))
  return [
    { name: 'whence words a second', value: (words * 1000) / time, unit: 'words/s' },
    { name: 'whence an article of 800 words', value: time / articles.length, unit: 'ms' },
  ]
}

/** The first article that a fresh process reads, before anything is compiled by use. */
export function firstArticle(model: Model): Figure {
  const capture = captureOf(makeText(800, 999))
  return { name: 'whence first article of 800 words', value: timed(() => read(capture, model)), unit: 'ms' }
}

/** A web page with clutter around its article: markup to report. */
export function pageSpeed(model: Model): Figure {
  const captures = ['ferry', 'lantern', 'wells'].map((name) => ({
    input: `${name}.html`,
    bytes: readFileSync(join(examples, `${name}.html`)),
    contentType: 'text/html; charset=utf-8',
  }))
  const readAll = () => {
    for (const capture of captures) read(capture, model)
  }
  for (let i = 0; i < 5; i++) readAll()
  const value = median(Array.from({ length: 15 }, () => timed(readAll))) / captures.length
  return { name: 'whence an example page (HTML)', value, unit: 'ms' }
}

/** How much more than a hundred times as long a hundred times the text takes; 1 is linear. */
export function linearity(model: Model): Figure[] {
  const short = captureOf(makeText(10_000))
  const long = captureOf(makeText(1_000_000))
  read(short, model)
  // Before and after the long one: a busy machine is not equally busy all the time.
  const readShort = () => Array.from({ length: 7 }, () => timed(() => read(short, model)))
  const before = readShort()
  const begin = performance.now()
  const longTime = timed(() => read(long, model))
  const longClock = performance.now() - begin
  const shortTime = median([...before, ...readShort()])
  return [
    { name: 'whence a text of 10,000 words', value: shortTime, unit: 'ms' },
    { name: 'whence a text of 1,000,000 words', value: longTime, unit: 'ms' },
    // A collector's threads work beside the reading: by the clock the long one takes less than its processor time.
    { name: 'whence a text of 1,000,000 words, clock', value: longClock, unit: 'ms' },
    { name: 'whence linearity by the clock', value: longClock / (100 * shortTime), unit: 'times' },
    { name: 'whence linearity (1 is linear, bar 1.2)', value: longTime / (100 * shortTime), unit: 'times' },
  ]
}
