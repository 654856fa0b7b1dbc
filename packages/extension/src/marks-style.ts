/** The highlights in a page, by what they mark. */
export const highlightNames = {
  direct: 'whence-direct',
  mixed: 'whence-mixed',
  indirect: 'whence-indirect',
  cue: 'whence-cue',
  source: 'whence-source',
  pointed: 'whence-pointed',
  chosen: 'whence-chosen',
} as const

/** How marks look in a page with a light or a dark ground. Lines tell them apart; colours only help. */
export function marksStyle(isDark: boolean): string {
  const { direct, mixed, indirect, soft, lit, focus } = isDark ? dark : light
  const line = {
    direct: `solid ${direct[1]} 2px`,
    mixed: `dashed ${mixed[1]} 2px`,
    indirect: `dotted ${indirect[1]} 2px`,
  }
  return `
::highlight(${highlightNames.direct}) { background-color: ${direct[0]}; text-decoration: underline ${line.direct}; }
::highlight(${highlightNames.mixed}) { background-color: ${mixed[0]}; text-decoration: underline ${line.mixed}; }
::highlight(${highlightNames.indirect}) { background-color: ${indirect[0]}; text-decoration: underline ${line.indirect}; }
::highlight(${highlightNames.cue}) { text-decoration: underline solid ${soft} 1px; }
::highlight(${highlightNames.source}) { text-decoration: underline double ${soft} 1px; }
::highlight(${highlightNames.pointed}) { background-color: ${lit}; }
::highlight(${highlightNames.chosen}) { background-color: ${lit}; text-decoration: underline overline solid ${focus} 2px; }
@media (forced-colors: active) {
  ::highlight(${highlightNames.pointed}), ::highlight(${highlightNames.chosen}) { background-color: Highlight; color: HighlightText; }
}
`
}

// A tint and a line for each; the panel has them too, in its style.
const light = {
  direct: ['rgb(196 148 40 / 0.2)', '#97690a'],
  mixed: ['rgb(126 134 80 / 0.18)', '#68702d'],
  indirect: ['rgb(70 112 150 / 0.13)', '#48708f'],
  soft: '#5d574d',
  lit: 'rgb(205 92 36 / 0.22)',
  focus: '#b3480f',
} as const
const dark = {
  direct: ['rgb(224 174 66 / 0.16)', '#d3a341'],
  mixed: ['rgb(164 176 96 / 0.16)', '#a5b05f'],
  indirect: ['rgb(122 168 208 / 0.16)', '#7fa9cb'],
  soft: '#a8a297',
  lit: 'rgb(240 120 60 / 0.3)',
  focus: '#f0935a',
} as const
