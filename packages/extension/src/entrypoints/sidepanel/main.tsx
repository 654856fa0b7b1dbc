import '../../panel/style.css'
import { render } from 'preact'
import { App } from '../../panel/app.js'
import { tabOfPanel } from '../../panel-path.js'

const tabId = tabOfPanel(location.search)
const panel = document.getElementById('panel')!
render(
  tabId === undefined ? <p class="status">Click the Whence button on an article to read it.</p> : <App tabId={tabId} />,
  panel,
)
