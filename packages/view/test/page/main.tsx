import '../../style.css'
import { type Report, summarise } from '@whence/core'
import { render } from 'preact'
import { ArticlePane } from '../../src/article/article-pane.js'
import { makeSelection } from '../../src/selection.js'

// The article alone; tests reach the selection as the panels do.
const report: Report = await (await fetch('report.json')).json()
const selection = makeSelection()
const summary = summarise(report)
const show = (shown = report) =>
  render(<ArticlePane report={shown} summary={summary} selection={selection} />, document.querySelector('main')!)
Object.assign(window, { report, selection, show })
show()
