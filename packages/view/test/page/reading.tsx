import '../../style.css'
import { render } from 'preact'
import { Reading } from '../../src/reading.js'
import { makeSelection } from '../../src/selection.js'

// The article with its panels; tests reach the selection as those do.
const report = await (await fetch('report.json')).json()
const selection = makeSelection()
Object.assign(window, { report, selection })
render(<Reading report={report} selection={selection} onDismiss={() => {}} />, document.querySelector('main')!)
