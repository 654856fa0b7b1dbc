import { type Capture, type Dismissal, type Level, type Report, read, rulesNamed, rulesOf } from '@whence/core'
import { loadModel } from '@whence/intake'
import type { ReadResult, View } from './reader.js'
import { loadRenderer } from './render.js'

export type WriteReport = (capture: Capture, dismissals: readonly Dismissal[]) => ReadResult

/** The function that reads a capture and writes its report, once the model is loaded. */
export async function loadWriter(view: View): Promise<WriteReport> {
  const [model, render] = await Promise.all([loadModel(), loadRenderer(view)])
  const rules = view.rules === undefined ? rulesOf('default') : rulesNamed(view.rules)
  return (capture, dismissals) => {
    const report = read(capture, model, rules, dismissals)
    const gravest = gravestOf(report)
    return { text: render(report), ...(gravest === undefined ? {} : { gravest }) }
  }
}

function gravestOf({ findings }: Report): Level | undefined {
  const open = findings.filter(({ dismissed }) => dismissed === undefined)
  const levels = new Set(open.map(({ level }) => level))
  return (['problem', 'warning', 'note'] as const).find((level) => levels.has(level))
}
