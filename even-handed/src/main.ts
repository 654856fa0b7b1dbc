import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { allRules, type Model, type Report, read } from '@whence/core'
import { loadModel } from '@whence/intake'
import { type Comparison, compareReports } from './compare.js'
import { makeDocuments, makePlacebos } from './documents.js'
import { readNews } from './news.js'
import { type Published, parityTable } from './parity.js'
import { makeSwap, mapper } from './swap-names.js'
import { asLine, causes, type Figure, shareOfAttributions, shareOfFindings, type Tally } from './tally.js'

const usage = 'npm run even-handed [-- --data FOLDER [--articles NUMBER]] [--json FILE]'

/** Shares under which nothing may fall. */
const leastFindings = 1
const leastAttributions = 0.995
const leastDocuments = 500

/** Exit status: 0 done; 1 names make a difference; 2 the call is wrong or something is missing that it needs. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, articles: { type: 'string', default: '1500' }, json: { type: 'string' } },
  })
  if (!/^\d+$/.test(values.articles)) {
    console.error(usage)
    return 2
  }
  const model = (await loadModel()) as Model
  const figures: Figure[] = []
  const show = (...some: readonly Figure[]) => {
    figures.push(...some)
    for (const figure of some) console.log(asLine(figure))
  }
  /** Shows a tally, and says whether it holds. */
  const demand = (tally: Tally): boolean => {
    const findings = shareOfFindings(tally)
    const attributions = shareOfAttributions(tally)
    show(findings, attributions, ...causes(tally))
    return (
      findings.value >= leastFindings &&
      attributions.value >= leastAttributions &&
      tally.comparisons.length >= leastDocuments
    )
  }
  const swap = makeSwap()
  const ofSwapped = (one: Report, text: string): Comparison | undefined => {
    const swapped = swap(text)
    return swapped.words === 0 ? undefined : compareReports(one, readText(swapped.text, model), swapped.toNew)
  }

  const templates = makeDocuments().flatMap((text) => ofSwapped(readText(text, model), text) ?? [])
  let holds = demand({ name: 'templates', comparisons: templates })

  const placebos = makePlacebos().map(({ one, other, places }) =>
    compareReports(readText(one, model), readText(other, model), mapper(places)),
  )
  holds = demand({ name: 'placebo, sport for politics', comparisons: placebos }) && holds

  if (values.data !== undefined) {
    const bySide: Published[] = []
    const byOutlet: Published[] = []
    const comparisons: Comparison[] = []
    for (const { text, side, outlet } of readNews(values.data, Number(values.articles))) {
      const report = readText(text, model)
      bySide.push({ group: side, report })
      byOutlet.push({ group: outlet, report })
      const comparison = ofSwapped(report, text)
      if (comparison !== undefined) comparisons.push(comparison)
    }
    holds = demand({ name: 'news', comparisons }) && holds
    console.log('\nFindings for 1,000 words, by side and by outlet. Nothing is demanded of these.\n')
    for (const line of parityTable(bySide, 1)) console.log(line)
    console.log()
    for (const line of parityTable(byOutlet, 40)) console.log(line)
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ figures }, null, 1)}\n`)
  console.log(holds ? '\nNames make no difference beyond what is allowed.' : '\nNames make a difference.')
  return holds ? 0 : 1
}

/** Every rule, those on trial as well. */
const rules = allRules.map((rule) => ({ rule, level: rule.level }))

function readText(text: string, model: Model): Report {
  const bytes = new TextEncoder().encode(text)
  return read({ input: 'article.txt', bytes, contentType: 'text/plain; charset=utf-8' }, model, rules)
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
