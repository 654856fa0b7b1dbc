import type { Report, Summary } from '@whence/core'
import type { SelectionStore } from '../selection.js'

export interface ChainFigureProps {
  readonly report: Report
  readonly summary: Summary
  readonly selection: SelectionStore
}

/** Through how many mouths the words came, drawn from the writer outwards, with a table as its equal. */
export function ChainFigure({ summary: { chains } }: ChainFigureProps) {
  return chains.length === 0 ? null : <figure aria-label="Chains" />
}
