import '../../style.css'
import { summarise } from '@whence/core'
import { render } from 'preact'
import { ChainFigure } from '../../src/chains/chain-figure.js'
import { makeSelection } from '../../src/selection.js'

// The drawing alone; tests reach the selection as the article does.
const report = await (await fetch('report.json')).json()
const selection = makeSelection()
Object.assign(window, { report, selection })
const summary = summarise(report)
render(
  <>
    <h1>Chains</h1>
    <ChainFigure report={report} summary={summary} selection={selection} />
  </>,
  document.querySelector('main')!,
)
