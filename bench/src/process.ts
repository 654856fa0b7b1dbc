import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, median } from './figure.js'
import { examples, root } from './texts.js'

const whence = join(root, 'packages/cli/bin/whence.js')
const ferry = join(examples, 'ferry.txt')

/**
 * `whence read` as a process of its own, from its start to its end, beside a Node that does nothing: the median of seven on the clock,
 * the quickest of them, and the processor time. On a busy machine the last one says most.
 */
export function startUp(): Figure[] {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['whence read, one article', [whence, 'read', ferry]],
    ['whence --version', [whence, '--version']],
    ['node alone', [join(root, 'bench/dist/nothing.js')]],
  ]
  return commands.flatMap(([name, given]) => {
    const runs = Array.from({ length: 7 }, () => run(given))
    return [
      { name: `process ${name}`, value: median(runs.map(({ clock }) => clock)), unit: 'ms' },
      { name: `process ${name}, quickest`, value: Math.min(...runs.map(({ clock }) => clock)), unit: 'ms' },
      { name: `process ${name}, processor time`, value: median(runs.map(({ processor }) => processor)), unit: 'ms' },
    ]
  })
}

/** The most memory that `whence read` of one article ever held (maxRSS). */
export function peakMemory(): Figure[] {
  return ['ferry.txt', 'ferry.html'].map((file) => ({
    name: `process peak memory, ${file}`,
    value: run([whence, 'read', join(examples, file)]).memory,
    unit: 'MB',
  }))
}

/** All files of weights that ship. */
export function modelSize(): Figure {
  const weights = join(root, 'packages/core/weights')
  let bytes = 0
  for (const folder of readdirSync(weights)) {
    for (const file of readdirSync(join(weights, folder))) {
      if (!file.endsWith('.md')) bytes += statSync(join(weights, folder, file)).size
    }
  }
  return { name: 'weights, all files', value: bytes / 1e6, unit: 'MB' }
}

/** Runs a script with Node; times in milliseconds, memory in MB. What it used is told by itself, at its exit. */
function run(given: readonly string[]) {
  const began = performance.now()
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', hook, ...given], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  const clock = performance.now() - began
  if (status !== 0) throw new Error(`node ${given.join(' ')} ended with ${status}: ${stderr}`)
  const used = JSON.parse(output[3]!) as NodeJS.ResourceUsage
  return { clock, processor: (used.userCPUTime + used.systemCPUTime) / 1000, memory: used.maxRSS / 1024 }
}

const hook = `data:text/javascript,${encodeURIComponent(
  "import {writeSync} from 'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))",
)}`
