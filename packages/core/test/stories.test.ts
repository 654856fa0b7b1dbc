import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allRules, type Finding, openModel, type Report, read, weightsFile } from '../src/index.js'

const model = openModel(readFileSync(fileURLToPath(new URL(`../weights/${weightsFile}`, import.meta.url))))

/** Wording findings in 1,000 words of sober news, on average; the issue sets it. */
const mostNoise = 3
/** Share of sober stories without a wording finding; the issue sets it. */
const leastQuiet = 0.5
/** How far the two leanings may lie apart in findings a thousand words. Either has some 45: of so few, chance alone makes as much in one case of twenty. */
const mostApart = 1.5

interface Story {
  readonly name: string
  readonly report: Report
  readonly words: number
  readonly wording: readonly Finding[]
}

const wordingRules = new Set(allRules.filter(({ concerns }) => concerns === 'wording').map(({ id }) => id))

const sober = readStories('sober')
const partisan = readStories('partisan')

describe('the sober stories', () => {
  it('are 50, each with its headline', () => {
    expect(sober.length).toBe(50)
    expect(sober.filter(({ report }) => report.article.blocks[0]?.kind !== 'title').map(({ name }) => name)).toEqual([])
  })

  it('have three wording findings in 1,000 words at most, on average', () => {
    expect(inThousand(sober, wordingOf), shown(sober, wordingOf)).toBeLessThanOrEqual(mostNoise)
  })

  it('have no wording finding in half of them or more', () => {
    const quiet = sober.filter(({ wording }) => wording.length === 0)
    expect(quiet.length / sober.length, shown(sober, wordingOf)).toBeGreaterThanOrEqual(leastQuiet)
  })

  it.each(sober.map((story) => [story.name, story] as const))('%s has no finding of level problem', (_, story) => {
    const problems = story.report.findings.filter(({ level }) => level === 'problem')
    expect(problems.map((finding) => wordsOf(story, finding))).toEqual([])
  })

  it('are read by every rule', () => {
    expect(sober.flatMap(({ report }) => report.problems.filter(({ stage }) => stage === 'rules'))).toEqual([])
  })
})

describe('the partisan pieces', () => {
  it.each(partisan.map((story) => [story.name, story] as const))('%s has a wording finding', (name, { wording }) => {
    expect(wording.length, `${name} has no wording finding`).toBeGreaterThan(0)
  })

  it('have about as many findings in 1,000 words, whichever way they lean', () => {
    const [one, other] = ['heron', 'kestrel'].map((way) => partisan.filter(({ name }) => name.startsWith(`${way}-`)))
    expect([one!.length, other!.length]).toEqual([5, 5])
    const rates = [inThousand(one!, allOf), inThousand(other!, allOf)]
    expect(Math.max(...rates) / Math.min(...rates), shown(partisan, allOf)).toBeLessThanOrEqual(mostApart)
  })
})

function readStories(folder: string): readonly Story[] {
  const at = fileURLToPath(new URL(`./stories/${folder}/`, import.meta.url))
  return readdirSync(at)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const report = read({ input: file, bytes: readFileSync(`${at}${file}`) }, model)
      return {
        name: file.slice(0, -'.txt'.length),
        report,
        words: report.article.text.split(/\s+/).length,
        wording: report.findings.filter(({ rule }) => wordingRules.has(rule)),
      }
    })
}

function wordingOf({ wording }: Story): readonly Finding[] {
  return wording
}

function allOf({ report }: Story): readonly Finding[] {
  return report.findings
}

function inThousand(stories: readonly Story[], findingsOf: (story: Story) => readonly Finding[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  return (1000 * sum(stories.map((story) => findingsOf(story).length))) / sum(stories.map(({ words }) => words))
}

/** A line a finding: story, rule and words. */
function shown(stories: readonly Story[], findingsOf: (story: Story) => readonly Finding[]): string {
  return stories.flatMap((story) => findingsOf(story).map((finding) => `\n${wordsOf(story, finding)}`)).join('')
}

function wordsOf({ name, report }: Story, { rule, start, end }: Finding): string {
  return `${name}: ${rule}: “${report.article.text.slice(start, end)}”`
}
