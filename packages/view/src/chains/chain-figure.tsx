import type { Report, Summary } from '@whence/core'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isSame, type SelectionStore } from '../selection.js'
import { chainGraph } from './chain-graph.js'
import { ChainTable } from './chain-table.js'
import { DrawnChains } from './drawn-chains.js'
import { pointAndChoose } from './point-and-choose.js'
import { scrollToChosen } from './scroll-to-chosen.js'
import { showWay } from './show-way.js'

export interface ChainFigureProps {
  readonly report: Report
  readonly summary: Summary
  readonly selection: SelectionStore
}

/** Through how many mouths the words came, drawn from the writer outwards, with a table as its equal. */
export function ChainFigure({ report, summary, selection }: ChainFigureProps) {
  const root = useRef<HTMLElement>(null)
  const [isTable, setTable] = useState(false)
  const graph = useMemo(() => chainGraph(report, summary), [report, summary])
  const show = (): void => {
    if (root.current !== null) showWay(root.current, graph, report, selection.get())
  }
  useLayoutEffect(() => pointAndChoose(root.current!, graph, selection), [graph, selection])
  useLayoutEffect(
    () =>
      selection.subscribe((now, before) => {
        show()
        if (now.chosen && !isSame(now.chosen, before.chosen)) scrollToChosen(root.current!)
      }),
    [graph, report, selection],
  )
  useLayoutEffect(show, [isTable, graph])
  return (
    <figure class="chain-figure" ref={root}>
      <figcaption>
        Who is heard through whom, from the writer inwards. The wider a line, the more often. A broken edge: not named.
      </figcaption>
      <fieldset class="switch" aria-label="Show as">
        <button type="button" aria-pressed={!isTable} onClick={() => setTable(false)}>
          Drawing
        </button>
        <button type="button" aria-pressed={isTable} onClick={() => setTable(true)}>
          Table
        </button>
      </fieldset>
      {isTable ? <ChainTable graph={graph} /> : <DrawnChains graph={graph} summary={summary} onDrawn={show} />}
    </figure>
  )
}
