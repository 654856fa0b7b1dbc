import { hoverGroups } from './mark-html.js'

/** The page's only style. Its hash stands in the page's policy, so it must not depend on the report. */
export const style = `
:root {
  --paper: #fbfaf6; --ink: #1d1b18; --soft: #5d574d; --line: #d9d3c6; --link: #1f4a6d;
  --lit: rgb(205 92 36 / .2); --focus: #b3480f;
  --v0: #ddd6c8; --v1: #2f4f6b; --v2: #916608; --v3: #5d7047; --v4: #8a4b3c; --v5: #6b5b87; --v6: #3f7d7a; --v7: #8f4069; --v8: #b1a998;
  --i0: #1d1b18; --i: #fff; --i8: #1d1b18;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: "Helvetica Neue", "Source Sans 3", "Noto Sans", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #e9e5db; --soft: #a8a297; --line: #3a3a3a; --link: #b6d6f0;
    --lit: rgb(240 120 60 / .2); --focus: #f0935a;
    --v0: #4a4740; --v1: #8fb6d6; --v2: #dcb155; --v3: #a3b98a; --v4: #d29480; --v5: #b5a5d2; --v6: #84c2be; --v7: #dd9cc0; --v8: #77736a;
    --i0: #f3efe6; --i: #14150f; --i8: #fff;
  }
}
* { box-sizing: border-box; }
${tones()}
html { background: var(--paper); color: var(--ink); scroll-behavior: smooth; scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 86rem; font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 2; }

.head { border-bottom: 1px solid var(--line); padding: 1.1rem 0 1.6rem; }
.brand { margin: 0 0 1.6rem; font-size: .8rem; color: var(--soft); border-bottom: 3px double var(--line); padding-bottom: .7rem; }
.brand b { font: italic 700 1.15rem var(--serif); color: var(--ink); margin-right: .5rem; }
h1 { font: 700 clamp(1.6rem, 1rem + 2.4vw, 2.6rem)/1.16 var(--serif); letter-spacing: -.01em; margin: 0 0 .5rem; max-width: 26em; text-wrap: balance; }
.about-article { margin: 0; color: var(--soft); font-size: .88rem; }
.summary { margin-top: 1.3rem; display: grid; gap: 1.2rem; }
.summary p { margin: 0; font: 1.13rem/1.55 var(--serif); max-width: 42em; }
.voices { margin: 0; }
.bar { display: block; overflow: hidden; border-radius: 2px; }
.bar text { font: 600 12px var(--sans); }
.voices ol { list-style: none; margin: .6rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.3rem; font-size: .84rem; }
.voices ol a { color: inherit; }
.swatch { vertical-align: -1px; border-radius: 2px; }
.bar rect, .swatch rect { fill: var(--tone); }
.bar text { fill: var(--i); } .bar .ink0 { fill: var(--i0); } .bar .ink8 { fill: var(--i8); } .bar .gap { fill: var(--paper); }

main { display: grid; gap: 2.5rem; padding-top: 1.6rem; }
article { min-width: 0; }
.key { list-style: none; margin: 0 0 .5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; font: .88rem/1.6 var(--serif); color: var(--soft); }
.key-notes { margin: 0 0 1.4rem; padding: 0 max(0px, 100% - 46rem) .8rem 0; font-size: .8rem; line-height: 1.4; color: var(--soft); border-bottom: 1px solid var(--line); }
.key .source, .key .cue, .key .content, .key .voice-carried { color: var(--ink); }
.row { display: grid; gap: 0 2rem; margin: 0 0 1.05rem; }
.row > * + .block { margin-top: 1.05rem; }
.block { margin: 0; font: 1.17rem/1.78 var(--serif); max-width: 36em; min-width: 0; unicode-bidi: isolate; }
.block.title { font: 700 clamp(1.6rem, 1rem + 2.4vw, 2.6rem)/1.16 var(--serif); max-width: 26em; }
.title .content { padding: 0 0 1px; }
.title:has(.content) { line-height: 1.34; }
.title sup { font-size: .4em; vertical-align: .9em; }
.head .row { margin: 0 0 .5rem; }
.block.heading { font-weight: 700; font-size: 1.25rem; line-height: 1.3; margin-top: .9rem; }
.block.quote { border-left: 3px solid var(--line); padding-left: 1rem; }
.block.list-item { display: list-item; list-style: disc; margin-left: 1.3rem; }
.block.caption { font: .9rem/1.5 var(--sans); color: var(--soft); }

main, .head { --tone: var(--soft); }
.content { padding: .1em 0 1px; border-bottom: 2px var(--tone); background: color-mix(in srgb, var(--tone) 15%, transparent); border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.height1 { padding-bottom: 5px; } .height2 { padding-bottom: 9px; } .height3 { padding-bottom: 13px; }
.content.direct { border-bottom-style: solid; } .content.mixed { border-bottom-style: dashed; } .content.indirect { border-bottom-style: dotted; }
.source { font-weight: 700; color: inherit; text-decoration: none; }
a.source:hover, a.source:focus-visible { text-decoration: underline; }
.cue { font-style: italic; }
.voice-carried { text-decoration: underline dotted var(--tone) 1px; text-underline-offset: .3em; background: color-mix(in srgb, var(--tone) 6%, transparent); }
.voice-carried::before { content: "↳"; margin-right: .25em; color: var(--tone); }
sup { line-height: 0; font-size: .62em; font-family: var(--sans); font-style: normal; font-weight: 400; }
.ref { text-decoration: none; padding: .3em .18em; }
.ref:hover { text-decoration: underline; }
.out { text-decoration: none; font: .8em var(--sans); padding: 0 .15em; }
.finding { text-decoration: underline 1px var(--focus); text-underline-offset: .16em; }
.level-note { text-decoration-style: dotted; } .level-warning { text-decoration-style: wavy; } .level-problem { text-decoration-style: double; }
.linked { text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .18em; }

.notes { list-style: none; margin: .25rem 0 0; padding: 0; font-size: .8rem; line-height: 1.36; min-width: 0; }
.note { padding: .1rem 0 .1rem .6rem; border-left: 3px solid var(--tone); display: grid; grid-template-columns: minmax(1.9em, max-content) minmax(0, 1fr); }
.note.mixed { border-left-style: dashed; } .note.indirect { border-left-style: dotted; }
.note a { color: inherit; text-decoration-color: var(--line); }
.note .num { color: var(--link); font-weight: 700; text-decoration: none; padding-right: .3em; white-space: nowrap; }
.note .how { display: inline-block; color: var(--soft); }
.nobody { font-style: italic; color: var(--soft); }
.passes { color: var(--soft); }

.panels { display: grid; gap: 1.8rem; align-content: start; font-size: .86rem; line-height: 1.45; min-width: 0; }
.panel { min-width: 0; border-top: 2px solid var(--ink); padding-top: .5rem; }
.panel h2 { font: 700 1.02rem/1.3 var(--serif); margin: 0 0 .5rem; }
.panel h3 { font: 700 .86rem/1.3 var(--sans); margin: .7rem 0 .2rem; }
.findings { list-style: none; padding-left: 0 !important; }
.findings .how { color: var(--soft); }
.panel .about { color: var(--soft); margin: 0 0 .4rem; }
.panel ul { margin: 0; padding-left: 1.05rem; }
.panel li { margin: .28rem 0; }
.panel li a { color: inherit; text-decoration-color: var(--line); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .38rem .6rem .38rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: .76rem; padding-top: 0; }
.figure { width: 1%; text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.figure, td.figure { padding-left: .8rem; }
td:nth-child(2) { padding-right: 0; }
.who { font-weight: 700; }
.unnamed .who, .anonymous .who { font-weight: 400; font-style: italic; }
.form { white-space: nowrap; }
tbody th { width: 48%; }
.apart { padding-top: 1rem; color: var(--soft); }
.kind, .title-words, .places { display: block; color: var(--soft); font-size: .92em; }
.anonymous .kind { font-style: italic; }
.member th { padding-left: 1.2rem; }
.place { white-space: nowrap; }
.tree, .tree ul { list-style: none; padding-left: 0 !important; }
.tree ul { border-left: 1px solid var(--line); margin-left: .3rem !important; padding-left: .9rem !important; }
.passed { display: block; color: var(--soft); }
.passed i { color: var(--ink); }

:target { background: var(--lit); outline: 2px solid var(--focus); outline-offset: 1px; }
${lightUp()}
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .8rem; color: var(--soft); font-size: .8rem; }

@media (max-width: 30rem) {
  .block { font-size: 1.08rem; line-height: 1.72; }
  .summary p { font-size: 1.05rem; }
}
@media (min-width: 46rem) {
  body { padding: 0 2rem 3rem; }
  .row { display: flow-root; }
  .row > .block { float: left; clear: left; width: min(35rem, 100% - 16.5rem); }
  .row > .notes { float: right; clear: right; width: max(15rem, 100% - 36.5rem); margin-top: .45rem; }
  .row > .block ~ .block + .notes { margin-top: 1.5rem; }
  .head .row > :is(.block, .notes) { float: none; width: auto; }
  .panels { grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
  #sources { grid-column: 1 / -1; }
}
@media (min-width: 78rem) {
  main { grid-template-columns: minmax(0, 1fr) 24rem; gap: 3rem; }
  .panels { grid-template-columns: minmax(0, 1fr); position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0 .6rem 2rem 0; scrollbar-width: thin; }
  .summary { grid-template-columns: minmax(0, 1fr) 24rem; gap: 3rem; align-items: start; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (prefers-contrast: more) { :root { --soft: var(--ink); --line: var(--ink); } }
@media (forced-colors: active) { .content { border-bottom-color: CanvasText; } .bar rect { forced-color-adjust: none; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; color-scheme: light; }
  @page { margin: 16mm 15mm; }
  html { font-size: 75%; }
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  .skip { display: none; }
  .content, .voice-carried, .bar, .swatch { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .row { display: flow-root; margin-bottom: .7rem; }
  .row > .block { float: left; clear: left; width: calc(100% - 67mm); }
  .row > .notes { float: right; clear: right; width: 62mm; margin-top: .3rem; }
  .row > .block ~ .block + .notes { margin-top: 1.35rem; }
  .head .row > :is(.block, .notes) { float: none; width: auto; }
  .block, .note { break-inside: avoid; }
  .block { font-size: 10.5pt; line-height: 1.6; }
  .block.title, h1 { font-size: 20pt; }
  .notes { font-size: 7.5pt; }
  main { display: block; }
  .panels { display: block; position: static; max-height: none; overflow: visible; columns: 1; font-size: 8.5pt; }
  .panel { margin-top: 6mm; } .panel h2 { break-after: avoid; } tr, .panel li { break-inside: avoid; }
  :target { background: none; outline: 0; }
  a { color: inherit; }
}
`

/** A voice's tint: in the bar, for its lines, and mixed into the paper behind its words. */
function tones(): string {
  const own = Array.from({ length: 8 }, (_, index) => `.tone-${index} { --tone: var(--v${index}); }`)
  return `${own.join(' ')}\n.tone-8 { --tone: color-mix(in srgb, var(--v8) 65%, var(--ink)); }`
}

/** A note and its words light up together, within one paragraph, without a script. */
function lightUp(): string {
  const groups = Array.from({ length: hoverGroups }, (_, index) => index)
  const words = groups.map((k) => `.row:has(.note.k${k}:is(:hover, :focus-within)) .block .k${k}`)
  const notes = groups.map((k) => `.row:has(.block .k${k}:is(:hover, :focus-within)) .note.k${k}`)
  return `${words.join(',\n')},\n${notes.join(',\n')} { background-color: var(--lit); }`
}
