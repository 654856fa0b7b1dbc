import { allRules, type Level, type Profile, profiles } from '@whence/core'
import { shown } from '@whence/intake'
import { CallError } from './exit-status.js'
import { perhaps } from './nearest-names.js'
import { anyRecordOf, oneOf, parseJson, recordOf, Unfit } from './strict.js'

/** What `whence.config.json` says. */
export interface Config {
  readonly profile?: Profile
  readonly rules: ReadonlyMap<string, Level | 'off'>
  readonly failOn?: Level
}

/** Parses the text of a configuration. A mistake in it is one in the call. */
export function parseConfig(text: string, path: string): Config {
  try {
    const fields = recordOf(parseJson(text), '', ['profile', 'rules', 'failOn'])
    const [profile, rules, failOn] = ['profile', 'rules', 'failOn'].map((name) => fields.get(name))
    return {
      ...(profile === undefined ? {} : { profile: oneOf(profile, 'profile', profiles) }),
      rules: rules === undefined ? new Map() : levelsOf(rules),
      ...(failOn === undefined ? {} : { failOn: oneOf(failOn, 'failOn', levels) }),
    }
  } catch (error) {
    if (error instanceof Unfit) throw new CallError(`Cannot use ${shown(path)}: ${error.message}`, { cause: error })
    throw error
  }
}

const levels: readonly Level[] = ['note', 'warning', 'problem']

function levelsOf(value: unknown): ReadonlyMap<string, Level | 'off'> {
  const ids = allRules.map(({ id }) => id)
  const entries = [...anyRecordOf(value, 'rules')].map(([id, level]): [string, Level | 'off'] => {
    if (!ids.includes(id)) {
      throw new Unfit(`rules names a rule “${id}” that there is not. ${perhaps(id, ids, 'whence rules lists them.')}`)
    }
    return [id, oneOf(level, `rules.${id}`, ['off', ...levels])]
  })
  return new Map(entries)
}
