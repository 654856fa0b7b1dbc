/** Pages of invented outlets, by their paths. */
export const pages: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  '/bridge': { type: 'text/html; charset=utf-8', body: bridge() },
  '/bridge-at-night': { type: 'text/html; charset=utf-8', body: bridge('body { background: #111; color: #eee }') },
  '/hostile': { type: 'text/html; charset=utf-8', body: hostile() },
  '/report.pdf': { type: 'application/pdf', body: smallestPdf() },
}

function bridge(style = ''): string {
  return `<!doctype html><html lang="en"><head><title>Bridge was unsafe, audit says | The Marrow Gazette</title>
<link rel="icon" href="data:,"><style>p { max-width: 40em } .far { height: 2000px } ${style}</style></head><body>
<nav><a href="/">Bridge was unsafe, audit says</a></nav>
<article><h1>Bridge was unsafe, audit says</h1><p class="byline">By Ada Quill</p>
<p>The bridge over the Wend at Marrow had been unsafe since 2019, the audit says. “We <em>warned</em>&nbsp;the <a href="/council">council</a> twice,” said Ilse Brandt, an engineer at Corvane Works.</p>
<p>The council said it had not seen the report. A spokeswoman, Mara Dell, said the mayor told the board that the engineers were wrong.</p>
<div class="far"></div>
<p>Residents of the old town crossed the bridge every day on their way to the market, and the ferry that once ran beside it stopped in 2004 when the landing was sold to the Corvane Works.</p>
<p id="last">“Nobody asked us,” Dell said.</p></article></body></html>`
}

/** A page that would run script from its words if any of them became markup. */
function hostile(): string {
  const words = '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;alert(1)&lt;/script&gt;'
  return `<!doctype html><html lang="en"><head><title>Harbour ${words}</title><link rel="icon" href="data:,"></head><body><article>
<h1>Harbour ${words} closed, council says</h1>
<p>The harbour at Ostley will be closed until the spring, ${words} Jon Pell said. “The crane is ${words} not sound,” said Ilse Brandt, who built it.</p>
<p>The salt sheds beside the quay were cleared in the week before, and the last barge of the year left on Sunday with the tide in the early hours of the day.</p>
</article></body></html>`
}

function smallestPdf(): string {
  return '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n'
}
