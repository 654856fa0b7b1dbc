import type { Level, NamedRule } from '@whence/core'
import { findConfig } from './find-config.js'

/** The options that say what is looked for, as written. */
export interface ReviewFlags {
  readonly profile?: string
  readonly rules?: string
  readonly config?: string
}

/** What is looked for. */
export interface Review {
  /** Absent: as the default profile wants it. */
  readonly rules?: readonly NamedRule[]
  readonly failOn?: Level
}

/** What the call and the configuration of its folder ask for. The rules are loaded only if they do. */
export async function reviewOptions(flags: ReviewFlags, folder: string): Promise<Review> {
  const file = await findConfig(folder, flags.config)
  if (file === undefined && flags.profile === undefined && flags.rules === undefined) return {}
  const { chooseRules } = await import('./choose-rules.js')
  return chooseRules(flags, file)
}
