import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingCorpora } from './eval/missing-corpora.js'
import { trainExtraction } from './extraction/train.js'
import { trainNet } from './polnear/train-net.js'

const weights = fileURLToPath(new URL('../../packages/core/weights/', import.meta.url))

/** Trains every learned part and writes its weights. Exit status: 0 done, 2 something that it needs is missing. */
export function train(dataFolder: string): number {
  const folder = resolve(dataFolder)
  if (!existsSync(join(folder, 'polnear', 'train'))) {
    console.error(missingCorpora(dataFolder))
    return 2
  }
  const python = findPython()
  if (python === undefined) {
    console.error(
      'Training the net needs Python 3 with PyTorch. On Debian:\n  apt-get install -y python3-torch libopenblas0-pthread',
    )
    return 2
  }
  console.log('The page filter: which blocks of a page are its article')
  trainExtraction(folder)
  console.log('The net: attributions, tags and entities')
  trainNet(folder, weights, python)
  console.log('Trained. Run npm run build, then npm run eval: figures under their floors fail.')
  return 0
}

/** Debian's own Python after the first in the path: its PyTorch is not seen by another. */
function findPython(): string | undefined {
  return ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', 'import torch, numpy']).status === 0)
}
