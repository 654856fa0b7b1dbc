import { writeFile } from 'node:fs/promises'
import { type Dismissal, dismissalOf, type Finding, parseReport, type Report } from '@whence/core'
import { fetchPage as fetchPublicPage, isFolder, type ListedInput, listInputs, shown } from '@whence/intake'
import { dismissalsBeside, readDismissals, writtenDismissals } from './dismissals-file.js'
import { CallError } from './exit-status.js'
import { openThreads } from './open-threads.js'
import type { ReadSurroundings } from './read-command.js'
import type { Review, ReviewFlags } from './review-options.js'
import { takeCapture } from './take-capture.js'
import { visible } from './terminal/visible.js'

export interface DismissFlags extends ReviewFlags {
  readonly reason: string
  readonly dismissals?: string
}

/** `whence dismiss INPUT FINDING`: keeps beside the article that a person has set the finding aside. Gives what to print. */
export async function dismissCommand(
  input: string,
  wanted: string,
  { reason, dismissals: named }: DismissFlags,
  { rules }: Review,
  surroundings: ReadSurroundings,
): Promise<string> {
  if (reason.trim() === '') throw new CallError('Say why: --reason "the name is in the caption"')
  const [listed] = await articleOf(input)
  const path = named ?? placeBeside(listed)
  const before = (await readDismissals(path)) ?? []
  const report = await reportOf(listed, rules, surroundings)
  const finding = findingOf(report, wanted, input)
  const dismissal = dismissalOf(finding, report.article.text, reason)
  await write(path, [...before.filter(({ fingerprint }) => fingerprint !== finding.fingerprint), dismissal])
  return `${visible(`Dismissed ${finding.id} (${finding.rule}, “${dismissal.words}”). Kept in ${path}`)}\n`
}

async function articleOf(input: string): Promise<readonly [ListedInput]> {
  if (await isFolder(input).catch(() => false)) {
    throw new CallError(`${shown(input)} is a folder. Name one article.`)
  }
  const [listed] = await listInputs([input])
  return [listed!]
}

function placeBeside({ kind, input }: ListedInput): string {
  if (kind === 'file' || kind === 'error') return dismissalsBeside(input)
  throw new CallError(`${shown(input)} is no file that something could lie beside. Say where: --dismissals FILE`)
}

async function reportOf(
  listed: ListedInput,
  rules: Review['rules'],
  { io, fetchPage = fetchPublicPage, openReader = openThreads }: ReadSurroundings,
): Promise<Report> {
  const view = { format: 'json', width: 80, colour: false, all: true, jobs: 1 } as const
  const reader = openReader({ ...view, ...(rules === undefined ? {} : { rules }) })
  try {
    const { text } = await reader.read(await takeCapture(listed, io, fetchPage), [])
    return parseReport(JSON.parse(text))
  } finally {
    await reader.close()
  }
}

/** The finding by its id or its fingerprint. */
function findingOf({ findings }: Report, wanted: string, input: string): Finding & { readonly fingerprint: string } {
  const finding = findings.find(({ id, fingerprint }) => id === wanted || fingerprint === wanted)
  if (finding?.fingerprint !== undefined) return { ...finding, fingerprint: finding.fingerprint }
  const last = findings.at(-1)?.id
  const has = last === undefined ? 'It has none with these rules.' : `It has f1 to ${last} with these rules.`
  throw new CallError(
    `There is no finding “${shown(wanted)}” in this article. ${has} See: whence read ${shown(input)} --all`,
  )
}

async function write(path: string, dismissals: readonly Dismissal[]): Promise<void> {
  try {
    await writeFile(path, writtenDismissals(dismissals))
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code
    throw new CallError(`Cannot write ${shown(path)}: the system reports ${String(code ?? error)}.`, { cause: error })
  }
}
