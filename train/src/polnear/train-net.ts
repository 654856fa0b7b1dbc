import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openUsualWords } from '@whence/core/training'
import { calibrate } from './calibrate.js'
import { preparePolnear } from './prepare.js'
import { prepareContents } from './prepare-contents.js'
import { prepareInvented } from './prepare-invented.js'
import { prepareOuter } from './prepare-outer.js'
import { usualWordsOf } from './usual.js'

/** Name of the weights, and of their folder. */
export const netName = 'net-2026-11'

const scripts = fileURLToPath(new URL('../../net/', import.meta.url))
const fixture = fileURLToPath(new URL('../../../packages/core/test/fixtures/net-parity.json', import.meta.url))

/**
 * Trains the net on annotated articles, contents, news and invented passages, and writes its weights; then the calibration of its
 * confidence. About half an hour of one core.
 */
export function trainNet(dataFolder: string, weightsFolder: string, python: string): void {
  const work = mkdtempSync(join(tmpdir(), 'whence-train-'))
  const run = (script: string, ...args: string[]) => runScript(python, script, args)
  const at = (file: string) => join(work, file)
  try {
    const table = usualWordsOf(dataFolder)
    writeFileSync(at('usual.bin'), table)
    const usual = openUsualWords(table)
    preparePolnear(dataFolder, work, usual)
    prepareContents(dataFolder, work, usual)
    prepareOuter(dataFolder, work, usual)
    prepareInvented(work, usual)
    run('fit.py', '--data', work, '--out', at('net.pt'), '--epochs', '12')
    runScript(process.execPath, 'parity-rows.mjs', [at('rows.json')])
    const weights = join(weightsFolder, netName, 'net.weights')
    const exported = [
      at('net.pt'),
      '--meta',
      at('train.meta.json'),
      '--rows',
      at('dev.rows.bin'),
      '--usual',
      at('usual.bin'),
      '--name',
      netName,
    ]
    run('export.py', ...exported, '--out', weights)
    writeFileSync(at('calibration.json'), JSON.stringify(calibrate(dataFolder, readFileSync(weights))))
    run(
      'export.py',
      ...exported,
      '--out',
      weights,
      '--calibration',
      at('calibration.json'),
      '--parity',
      at('rows.json'),
      fixture,
    )
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function runScript(python: string, script: string, args: readonly string[]): void {
  const path = join(scripts, script)
  // Large tensors come and go at every step: without these, memory goes back to the system each time, at half the speed.
  const memory = {
    MALLOC_MMAP_THRESHOLD_: '4294967296',
    MALLOC_TRIM_THRESHOLD_: '17179869184',
    MALLOC_TOP_PAD_: '268435456',
  }
  const { status, error } = spawnSync(python, [path, ...args], {
    cwd: dirname(path),
    stdio: 'inherit',
    env: { ...process.env, ...memory, OMP_NUM_THREADS: '1' },
  })
  if (error !== undefined) throw new Error(`Cannot run ${python}: ${error.message}`, { cause: error })
  if (status !== 0) throw new Error(`${script} ended with status ${status}; what it printed above says why.`)
}
