import { type Report, type Summary, showFindings } from '@whence/core'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ChainFigure } from '../chains/chain-figure.js'
import type { SelectionStore, Target } from '../selection.js'
import { FindingsPanel } from './findings-panel.js'
import { unfolded } from './fold.js'
import { listen } from './listen.js'
import { Panel } from './panel.js'
import { ProblemsPanel } from './problems-panel.js'
import { QuotationsPanel } from './quotations-panel.js'
import { reveal, standsBeside } from './reveal.js'
import { showSelection } from './show-selection.js'
import { SourcesPanel } from './sources-panel.js'
import { UnsourcedPanel } from './unsourced-panel.js'
import { VoicesBar } from './voices-bar.js'
import { WaysList } from './ways-list.js'

export interface PanelsProps {
  readonly report: Report
  readonly summary: Summary
  readonly selection: SelectionStore
  readonly onDismiss?: (finding: string, reason: string | undefined) => void
}

/** What the article rests on, beside it. */
export function Panels({ report, summary, selection, onDismiss }: PanelsProps) {
  const root = useRef<HTMLElement>(null)
  const [all, setAll] = useState(false)
  const awaited = useRef<Target | undefined>(undefined)
  const focusNext = useRef<string | undefined>(undefined)

  useEffect(() => listen(root.current!, selection), [selection])
  useEffect(() => {
    // Taken now: the selection may still change while the panels are taken off the page.
    const panels = root.current!
    const follow = (chosen: Target | undefined): void => {
      if (chosen?.kind === 'finding' && isCut(report, chosen.id)) {
        awaited.current = chosen
        setAll(true)
      } else if (chosen !== undefined) goTo(chosen, report, panels)
    }
    const show = (): void => showSelection(panels, report, selection.get())
    panels.addEventListener(unfolded, show)
    const ended = selection.subscribe((now, before) => {
      show()
      if (now.chosen !== before.chosen) follow(now.chosen)
    })
    show()
    follow(selection.get().chosen)
    return () => {
      panels.removeEventListener(unfolded, show)
      ended()
    }
  }, [selection, report])
  useLayoutEffect(() => {
    showSelection(root.current!, report, selection.get())
    if (awaited.current !== undefined) goTo(awaited.current, report, root.current!)
    awaited.current = undefined
  }, [all, report])
  // What was set aside or taken back has gone from where the focus was.
  useLayoutEffect(() => {
    if (focusNext.current !== undefined) focusOn(focusNext.current, root.current!)
    focusNext.current = undefined
  }, [report])

  const dismiss =
    onDismiss &&
    ((finding: string, reason: string | undefined) => {
      focusNext.current = reason === undefined ? finding : 'findings'
      onDismiss(finding, reason)
    })
  // Not made again when only the findings change.
  const [before, after] = useMemo(() => partsAround(report, summary, selection), [summary, selection])
  return (
    <aside class="panels" aria-label="What the article rests on" ref={root}>
      {before}
      <FindingsPanel
        report={report}
        all={all}
        onAll={setAll}
        {...(dismiss === undefined ? {} : { onDismiss: dismiss })}
      />
      {after}
    </aside>
  )
}

/** What stands before the findings and after them. */
function partsAround(report: Report, summary: Summary, selection: SelectionStore) {
  const before = (
    <>
      <Panel id="in-short" heading="In short">
        <p class="paragraph" dir="auto">
          {summary.paragraph}
        </p>
        <VoicesBar summary={summary} />
      </Panel>
      <SourcesPanel report={report} summary={summary} />
      {summary.chains.length === 0 ? null : (
        <Panel id="chains" heading="Chains: at second hand and beyond">
          <WaysList report={report} summary={summary} />
          <ChainFigure report={report} summary={summary} selection={selection} />
        </Panel>
      )}
    </>
  )
  const after = (
    <>
      <QuotationsPanel report={report} summary={summary} />
      <UnsourcedPanel report={report} summary={summary} />
      <ProblemsPanel report={report} />
    </>
  )
  return [before, after] as const
}

/** Whether a finding stands in the list only when all are shown. */
function isCut(report: Report, id: string): boolean {
  const isOpen = report.findings.some((finding) => finding.id === id && finding.dismissed === undefined)
  return isOpen && !showFindings(report).groups.some(({ findings }) => findings.some((finding) => finding.id === id))
}

/** To the entry of what was chosen; for words of the text, to who says them, where that does not move the text. */
function goTo({ kind, id }: Target, { attributions }: Report, root: HTMLElement): void {
  const wanted = kind === 'attribution' ? attributions.find((one) => one.id === id)?.speaker : id
  const entry = wanted === undefined ? null : root.querySelector<HTMLElement>(`#${CSS.escape(wanted)}`)
  if (entry === null || entry.contains(document.activeElement)) return
  // Who goes through the drawing keeps the place in it.
  if (root.querySelector('.chain-figure')?.contains(document.activeElement)) return
  if (kind === 'attribution' && (!standsBeside(root) || root.contains(document.activeElement))) return
  reveal(entry, root)
  if (kind !== 'attribution') focusOn(id, root)
}

function focusOn(id: string, root: HTMLElement): void {
  const entry = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  const target = entry?.matches('[tabindex]') ? entry : entry?.querySelector<HTMLElement>('a, button')
  target?.focus({ preventScroll: true })
}
