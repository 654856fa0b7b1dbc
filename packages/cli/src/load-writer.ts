import { type Capture, type Level, type Report, read, rulesNamed, rulesOf } from '@whence/core'
import { loadModel } from '@whence/intake'
import type { ReadResult, View } from './reader.js'
import { loadRenderer } from './render.js'

/** The function that reads a capture and writes its report, once the model is loaded. */
export async function loadWriter(view: View): Promise<(capture: Capture) => ReadResult> {
  const [model, render] = await Promise.all([loadModel(), loadRenderer(view)])
  const rules = view.rules === undefined ? rulesOf('default') : rulesNamed(view.rules)
  return (capture) => {
    const report = read(capture, model, rules)
    const gravest = gravestOf(report)
    return { text: render(report), ...(gravest === undefined ? {} : { gravest }) }
  }
}

function gravestOf({ findings }: Report): Level | undefined {
  const levels = new Set(findings.map(({ level }) => level))
  return (['problem', 'warning', 'note'] as const).find((level) => levels.has(level))
}
