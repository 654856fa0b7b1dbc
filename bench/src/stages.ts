import { Session } from 'node:inspector/promises'
import { type Model, read } from '@whence/core'
import type { Figure } from './figure.js'
import { captureOf } from './reading.js'

/** Where the time goes: shares of sampled time by the folder of the core that each function stands in. */
export async function stageShares(model: Model, articles: readonly string[]): Promise<Figure[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  for (let round = 0; round < 3; round++) for (const text of articles) read(captureOf(text), model)
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const stages = new Map(profile.nodes.map(({ id, callFrame }) => [id, stageOf(callFrame)]))
  const totals = new Map<string, number>()
  profile.samples?.forEach((id, at) => {
    const stage = stages.get(id)!
    totals.set(stage, (totals.get(stage) ?? 0) + (profile.timeDeltas?.[at] ?? 0))
  })
  const all = [...totals.values()].reduce((total, value) => total + value, 0)
  return [...totals]
    .filter(([, value]) => value / all >= 0.005)
    .sort((a, b) => b[1] - a[1])
    .map(([stage, value]) => ({ name: `stage ${stage}`, value: (100 * value) / all, unit: '%' }))
}

function stageOf({ url, functionName }: { readonly url: string; readonly functionName: string }): string {
  if (url.startsWith('wasm:')) return 'net kernel'
  if (functionName === '(garbage collector)') return 'garbage collector'
  return /\/core\/dist\/([a-z]+)\//.exec(url)?.[1] ?? (url.includes('/node_modules/') ? 'libraries' : 'other')
}
