import { capitalised, countOf, type Summary, tonesOf } from '@whence/core'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ChainDrawing } from './chain-drawing.js'
import type { ChainGraph } from './chain-graph.js'
import { dragToScroll } from './drag-to-scroll.js'
import { measureIn } from './fit-words.js'
import { layOut } from './lay-out.js'
import { keepOneStop, voiceBeside } from './move-focus.js'
import { allWays, pickWays } from './pick-ways.js'
import { useRoom } from './use-room.js'
import { useZoom, type Zoom } from './use-zoom.js'

// As many as are taken in at a glance.
const mostAtFirst = 24
const zoomStep = 1.25
const panStep = 60

interface DrawnChainsProps {
  readonly graph: ChainGraph
  readonly summary: Summary
  /** After each drawing. */
  readonly onDrawn: () => void
}

/** The drawing in its frame, with what enlarges it and moves it. */
export function DrawnChains({ graph, summary, onDrawn }: DrawnChainsProps) {
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const room = useRoom(frame)
  const [isAll, setAll] = useState(false)
  const toneOf = useMemo(() => tonesOf(summary), [summary])
  const ways = useMemo(() => (isAll ? allWays(graph) : pickWays(graph, mostAtFirst)), [graph, isAll])
  const drawing = useMemo(() => {
    if (room === undefined) return undefined
    const { fontFamily } = getComputedStyle(frame.current!)
    const measures = { name: measureIn(`600 13px ${fontFamily}`), kind: measureIn(`11px ${fontFamily}`) }
    return layOut(graph, ways, room, measures)
  }, [graph, ways, room])
  const zoom = useZoom(frame, drawing, room ?? 0)
  useEffect(() => dragToScroll(frame.current!), [])
  useLayoutEffect(() => {
    if (svg.current !== null) keepOneStop(svg.current)
    onDrawn()
  }, [drawing])

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || drawing === undefined) return
    const from = (event.target as Element).closest<SVGElement>('[data-voice]')?.dataset.voice
    const to = event.shiftKey || from === undefined ? undefined : voiceBeside(drawing, from, event.key)
    if (to !== undefined) keepOneStop(svg.current!, to)?.focus()
    else if (!zoomByKey(event.key, zoom) && !(event.shiftKey && panByKey(event.key, frame.current!))) return
    event.preventDefault()
  }
  // The keys are the drawing’s, whichever of its voices has the focus; they work as soon as it is seen.
  useLayoutEffect(() => {
    const element = frame.current!
    const stopHere = ({ target }: FocusEvent): void => {
      const key = (target as Element).closest<SVGElement>('[data-voice]')?.dataset.voice
      if (svg.current !== null) keepOneStop(svg.current, key)
    }
    element.addEventListener('keydown', press)
    element.addEventListener('focusin', stopHere)
    return () => {
      element.removeEventListener('keydown', press)
      element.removeEventListener('focusin', stopHere)
    }
  })
  const left = graph.voices.length - new Set(ways.flat()).size
  return (
    <>
      <fieldset class="chain-zoom" aria-label="Size of the drawing">
        <button type="button" aria-label="Smaller" onClick={() => zoom.by(1 / zoomStep)}>
          −
        </button>
        <button type="button" aria-label="Larger" onClick={() => zoom.by(zoomStep)}>
          +
        </button>
        <button type="button" onClick={zoom.fit}>
          Fit
        </button>
      </fieldset>
      <div class="chain-frame" ref={frame}>
        {drawing === undefined ? null : (
          <ChainDrawing graph={graph} drawing={drawing} scale={zoom.scale} toneOf={toneOf} root={svg} />
        )}
      </div>
      {left === 0 && !isAll ? null : (
        <p class="chain-more">
          {left > 0 ? `${capitalised(countOf(left, 'more voice'))} ${left === 1 ? 'is' : 'are'} not drawn. ` : ''}
          <button type="button" onClick={() => setAll(!isAll)}>
            {isAll ? 'Show the chains only' : `Show all ${graph.voices.length - 1}`}
          </button>
        </p>
      )}
    </>
  )
}

function zoomByKey(key: string, zoom: Zoom): boolean {
  if (key === '+' || key === '=') zoom.by(zoomStep)
  else if (key === '-') zoom.by(1 / zoomStep)
  else if (key === '0') zoom.fit()
  else return false
  return true
}

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-panStep, 0],
  ArrowRight: [panStep, 0],
  ArrowUp: [0, -panStep],
  ArrowDown: [0, panStep],
}

function panByKey(key: string, frame: HTMLElement): boolean {
  const pan = pans[key]
  if (pan !== undefined) frame.scrollBy(...pan)
  return pan !== undefined
}
