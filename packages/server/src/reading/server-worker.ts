import { read, rulesNamed, rulesOf, toJsonLine } from '@whence/core'
import { answerReadings, loadModel } from '@whence/intake'
import type { Asked, ServerView } from './reading-threads.js'

// One thread that reads: the model is loaded once, then a report is written for every capture that comes.
await answerReadings<ServerView, Asked, string>(async (view) => {
  const model = await loadModel()
  const own = view.rules === undefined ? rulesOf('default') : rulesNamed(view.rules)
  return (capture, { profile }) => toJsonLine(read(capture, model, profile === undefined ? own : rulesOf(profile), []))
})
