import { summarise } from '@whence/core'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ReadingList } from './reading-list.js'
import { type PanelState, startReading } from './start-reading.js'

/** The panel beside a page. A click on the button reads the page; one more takes marks and panel away. */
export function App({ tabId }: { readonly tabId: number }) {
  const [state, setState] = useState<PanelState>({ kind: 'busy' })
  const shown = useRef(state)
  shown.current = state
  useEffect(() => {
    let end = startReading(tabId, setState)
    const hear = (message: { readonly clicked?: unknown }): void => {
      if (message.clicked !== tabId) return
      end()
      if (shown.current.kind === 'told') {
        end = startReading(tabId, setState)
        return
      }
      // Where a browser does not let its panel be closed so, it says what happened.
      setState({ kind: 'told', sentence: 'The marks are taken away. Click the Whence button to read the page again.' })
      window.close()
    }
    browser.runtime.onMessage.addListener(hear)
    return () => {
      browser.runtime.onMessage.removeListener(hear)
      end()
    }
  }, [tabId])
  return (
    <>
      <header class="brand">
        <b>Whence</b> Who says it, and how far it has come
      </header>
      <output class="status">
        {state.kind === 'busy' ? 'Reading the page…' : state.kind === 'told' ? state.sentence : ''}
      </output>
      {state.kind === 'read' ? <Read {...state} /> : null}
    </>
  )
}

function Read({ report, selection, missing }: Extract<PanelState, { kind: 'read' }>) {
  const summary = useMemo(() => summarise(report), [report])
  return <ReadingList report={report} summary={summary} selection={selection} missing={missing} />
}
