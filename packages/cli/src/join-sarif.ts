import type { ReportJoiner } from './join-reports.js'

interface SarifLog {
  readonly runs: readonly [SarifRun]
}

interface SarifRun {
  readonly artifacts: readonly unknown[]
  readonly results: readonly unknown[]
  readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly unknown[] }]
}

const noRun = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [] }

/** Several logs become one with one run, written when the last of them is there. */
export function sarifJoiner(): ReportJoiner {
  const logs: SarifLog[] = []
  return {
    next(text) {
      logs.push(JSON.parse(text))
      return ''
    },
    end: () => `${JSON.stringify(joined(logs), null, 2)}\n`,
  }
}

function joined(logs: readonly SarifLog[]): object {
  const [first] = logs
  if (first === undefined) return noRun
  const runs = logs.map(({ runs: [run] }) => run)
  const [invocation] = first.runs[0].invocations
  const run = {
    ...first.runs[0],
    artifacts: runs.flatMap(({ artifacts }) => artifacts),
    results: runs.flatMap(({ results }) => results),
    invocations: [
      {
        ...invocation,
        toolExecutionNotifications: runs.flatMap(({ invocations: [one] }) => one.toolExecutionNotifications),
      },
    ],
  }
  return { ...first, runs: [run] }
}
