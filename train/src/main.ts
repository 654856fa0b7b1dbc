import { parseArgs } from 'node:util'
import { runEval } from './eval/run-eval.js'
import { train } from './train.js'

const usage = `npm run train -- --data FOLDER
npm run eval -- --data FOLDER [--json FILE] [--weights FILE] [--into DOCUMENT]…`

/** Exit status: 0 done; 1 a figure is under its floor; 2 the call is wrong or something is missing that it needs. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      json: { type: 'string' },
      weights: { type: 'string' },
      into: { type: 'string', multiple: true },
    },
  })
  if (positionals[0] === 'eval') return runEval(values)
  if (positionals[0] === 'train' && values.data !== undefined) return train(values.data)
  console.error(usage)
  return 2
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
