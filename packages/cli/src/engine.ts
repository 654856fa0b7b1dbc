import type { Capture, Report } from '@whence/core'

interface Engine {
  readonly read: (capture: Capture, model: unknown) => Report
  readonly UnreadableCapture?: new (...given: never[]) => Error
}

export async function loadEngine(): Promise<Engine> {
  return (await import('@whence/core')) as unknown as Engine
}
