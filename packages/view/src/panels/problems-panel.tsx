import type { Report } from '@whence/core'
import { Panel } from './panel.js'

/** Oddities met while reading. */
export function ProblemsPanel({ report: { problems } }: { readonly report: Report }) {
  if (problems.length === 0) return null
  return (
    <Panel id="problems" heading="Met while reading">
      <ul class="list">
        {problems.map(({ code, message }) => (
          <li key={`${code} ${message}`}>
            <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
