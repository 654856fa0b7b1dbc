import { readFile } from 'node:fs/promises'
import type { Dismissal } from '@whence/core'
import { ReadFault, shown } from '@whence/intake'
import { listOf, oneOf, parseJson, recordOf, textOf, Unfit } from './strict.js'

const format = 'whence-dismissals/1'

/** Where the dismissals of an article lie if the call names no other place. */
export function dismissalsBeside(input: string): string {
  return `${input}.whence-dismissals.json`
}

/** What was dismissed; undefined if there is no such file. A file that cannot be used is a fault of its article. */
export async function readDismissals(path: string): Promise<readonly Dismissal[] | undefined> {
  try {
    return parseDismissals(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof Unfit) throw new ReadFault(`Cannot use ${shown(path)}: ${error.message}`, 'unreadable', error)
    const code = (error as { code?: unknown } | null)?.code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    const why = `the system reports ${String(code ?? error)}. Name another: --dismissals FILE`
    throw new ReadFault(`Cannot read ${shown(path)}: ${why}`, 'unreadable', error)
  }
}

export function writtenDismissals(dismissals: readonly Dismissal[]): string {
  return `${JSON.stringify({ format, dismissals }, null, 2)}\n`
}

function parseDismissals(text: string): readonly Dismissal[] {
  const whole = recordOf(parseJson(text), '', ['format', 'dismissals'])
  oneOf(whole.get('format'), 'format', [format])
  return listOf(whole.get('dismissals'), 'dismissals').map((value, index) => {
    const where = `dismissals[${index}]`
    const entry = recordOf(value, where, ['fingerprint', 'rule', 'words', 'reason'])
    const field = (name: string): string => textOf(entry.get(name), `${where}.${name}`)
    return {
      fingerprint: field('fingerprint'),
      rule: field('rule'),
      words: field('words'),
      reason: field('reason'),
    }
  })
}
