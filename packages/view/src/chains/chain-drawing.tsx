import type { Ref } from 'preact'
import { type ChainGraph, writer } from './chain-graph.js'
import { forOf } from './chain-table.js'
import type { Drawing, PlacedPassing } from './lay-out.js'
import { lineHeight, middleOf, type PlacedVoice, padding } from './placed-voice.js'
import { actWord, describeVoice, namingOf } from './wording.js'

interface ChainDrawingProps {
  readonly graph: ChainGraph
  readonly drawing: Drawing
  readonly scale: number
  readonly toneOf: (speaker: string | undefined) => string
  readonly root: Ref<SVGSVGElement>
}

/** The voices as an outline from the writer inwards, with lines as wide as they are often heard. */
export function ChainDrawing({ graph, drawing, scale, toneOf, root }: ChainDrawingProps) {
  const { voices, passings, width, height } = drawing
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing, and its voices a group of buttons in it.
    <svg
      ref={root}
      role="group"
      aria-label="The voices, from the writer outwards. The arrow keys go from one to another."
      width={Math.ceil(width * scale)}
      height={Math.ceil(height * scale)}
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; each voice says the same. */}
      <g aria-hidden="true">
        {passings.map((one) => (
          <Line key={one.key} placed={one} />
        ))}
        {/* Above all others, and unseen until it is part of the way selected. */}
        {passings.map((one) => (
          <Line key={one.key} placed={one} isWay />
        ))}
      </g>
      {voices.map((one) => (
        <Box
          key={one.voice.key}
          placed={one}
          about={describeVoice(graph, one.voice)}
          tone={toneOf(one.voice.key === writer ? writer : one.voice.source?.id)}
        />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; each voice says the same. */}
      <g aria-hidden="true">
        {passings.map((one) => (
          <Said key={one.key} placed={one} />
        ))}
      </g>
    </svg>
  )
}

const widest = 8

function Line({ placed: { passing, key, path }, isWay }: { readonly placed: PlacedPassing; readonly isWay?: boolean }) {
  return (
    <path
      class={isWay ? 'line way-line' : 'line'}
      data-passing={isWay ? key : undefined}
      d={path}
      stroke-width={Math.min(widest, 0.5 + 1.2 * Math.sqrt(passing.count))}
    />
  )
}

function Said({ placed: { passing, end, isAside } }: { readonly placed: PlacedPassing }) {
  const [first, ...others] = passing.acts
  const rest = others.length === 1 ? actWord(others[0]!) : `${others.reduce((sum, [, times]) => sum + times, 0)} more`
  const x = isAside ? end.x + 9 : end.x - 6
  return (
    <g class={isAside ? 'said aside' : 'said'}>
      <text x={x} y={end.y - 4}>
        {actWord(first!)}
      </text>
      {others.length === 0 ? null : (
        <text x={x} y={end.y + 11}>
          {rest}
        </text>
      )}
    </g>
  )
}

interface BoxProps {
  readonly placed: PlacedVoice
  readonly about: string
  readonly tone: string
}

function Box({ placed, about, tone }: BoxProps) {
  const { voice, lines, kind, kindAt, left, top, width, height } = placed
  const first = kindAt.x > padding ? middleOf(placed) : top + kindAt.y - 3 - lines.length * lineHeight
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
    <g
      class={`voice ${namingOf(voice)} ${tone}`}
      role="button"
      tabindex={-1}
      aria-pressed={false}
      data-voice={voice.key}
      data-for={forOf(voice)}
    >
      <title>{about}</title>
      <rect class="box" x={left} y={top} width={width} height={height} rx={3} />
      <rect class="tint" x={left} y={top} width={5} height={height} />
      {lines.map((line, index) => (
        <text key={line} class="label" x={left + padding} y={first + index * lineHeight + 4}>
          {line}
        </text>
      ))}
      <text class="kind" x={left + kindAt.x} y={top + kindAt.y}>
        {kind}
      </text>
    </g>
  )
}
