import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { loadModel } from '@whence/intake'
import { asLine, type Figure } from './figure.js'
import { otherLibraries } from './others.js'
import { modelSize, peakMemory, startUp } from './process.js'
import { readerSpeed } from './reader.js'
import { articlesOf800, firstArticle, linearity, pageSpeed, readingSpeed } from './reading.js'
import { stageShares } from './stages.js'

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const machine = `Node ${process.versions.node}, ${availableParallelism()} processors, ${cpus()[0]?.model ?? 'unknown'}`
console.log(`${machine}; load ${loadavg()[0]!.toFixed(1)} at the start`)

const figures: Figure[] = []
const show = (...some: readonly Figure[]) => {
  figures.push(...some)
  for (const figure of some) console.log(asLine(figure))
}

show(...startUp(), ...peakMemory(), modelSize())
const model = (await loadModel()) as Parameters<typeof firstArticle>[0]
const articles = articlesOf800()
show(firstArticle(model))
const speed = readingSpeed(model, articles)
show(...speed)
show(...otherLibraries(articles, speed[0]!.value))
show(...(await stageShares(model, articles)))
show(pageSpeed(model))
show(...linearity(model))
show(...(await readerSpeed()))
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, figures }, null, 1)}\n`)
