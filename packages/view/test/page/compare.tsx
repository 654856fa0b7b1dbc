import '../../style.css'
import type { Report } from '@whence/core'
import { render } from 'preact'
import { Compare } from '../../src/compare/compare.js'

// The articles side by side and nothing else.
const reports = (await (await fetch('report.json')).json()) as readonly Report[]
const articles = reports.map((report, index) => ({ id: `${index + 1}`, report }))
render(
  <>
    <h1>Compared</h1>
    <Compare articles={articles} addressOf={(id) => `/read/${id}`} />
  </>,
  document.querySelector('main')!,
)
