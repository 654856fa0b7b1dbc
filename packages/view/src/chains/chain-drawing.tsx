import { capitalised } from '@whence/core'
import type { Ref } from 'preact'
import { type ChainGraph, writer } from './chain-graph.js'
import { forOf } from './chain-table.js'
import { type Drawing, lineHeight, type PlacedPassing, type PlacedVoice } from './lay-out.js'
import { actWord, describeVoice, kindWords } from './wording.js'

interface ChainDrawingProps {
  readonly graph: ChainGraph
  readonly drawing: Drawing
  readonly scale: number
  readonly toneOf: (speaker: string | undefined) => string
  readonly root: Ref<SVGSVGElement>
}

/** The voices in layers from the writer outwards, with lines as wide as they are often heard. */
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

function Line({ placed: { passing, key, path } }: { readonly placed: PlacedPassing }) {
  return (
    <path
      class="line"
      data-passing={key}
      d={path}
      stroke-width={Math.min(widest, 0.5 + 1.2 * Math.sqrt(passing.count))}
    />
  )
}

function Said({ placed: { passing, end } }: { readonly placed: PlacedPassing }) {
  const [first, ...others] = passing.acts
  const rest = others.length === 1 ? actWord(others[0]!) : `${others.reduce((sum, [, times]) => sum + times, 0)} more`
  return (
    <g class="said">
      <text x={end.x - 7} y={end.y - 4}>
        {actWord(first!)}
      </text>
      {others.length === 0 ? null : (
        <text x={end.x - 7} y={end.y + 11}>
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

function Box({ placed: { voice, lines, x, y, width, height }, about, tone }: BoxProps) {
  const left = x - width / 2
  const top = y - height / 2
  const naming = voice.key === writer ? 'writer' : (voice.source?.naming ?? 'unnamed')
  const kind = kindLine(voice, naming)
  const first = y - ((lines.length - 1) * lineHeight + (kind === '' ? 0 : 14)) / 2
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
    <g
      class={`voice ${naming} ${tone}`}
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
        <text key={line} class="label" x={left + 12} y={first + index * lineHeight + 4}>
          {index === 0 ? capitalised(line) : line}
        </text>
      ))}
      <text class="kind" x={left + 12} y={first + lines.length * lineHeight + 3}>
        {kind}
      </text>
    </g>
  )
}

function kindLine(voice: PlacedVoice['voice'], naming: string): string {
  if (naming === 'writer') return ''
  const { source } = voice
  if (source === undefined) return 'not known'
  return naming === 'named' ? source.kind : kindWords(voice)
}
