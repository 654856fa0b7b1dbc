import { execFileSync } from 'node:child_process'

/** Runs one of the corpora's own scorers, which are Python 3 with nothing but its standard library; gives what it printed as JSON. */
export function runScorer(script: string, given: readonly string[]): unknown {
  try {
    const printed = execFileSync('python3', [script, ...given, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return JSON.parse(printed)
  } catch (cause) {
    const { code, stderr } = cause as { readonly code?: string; readonly stderr?: string }
    if (code === 'ENOENT') throw new Error('The corpora’s scorers need python3, which is not here.', { cause })
    throw new Error(`${script} failed: ${stderr?.trim() || String(cause)}`, { cause })
  }
}
