import { perhaps } from './nearest-names.js'

/** A value from outside is not what it should be. The message says where, what is wanted, and what to try. */
export class Unfit extends Error {
  override readonly name = 'Unfit'
}

/** The value as a record that has no other fields than these. `where` is its place, empty for the whole. */
export function recordOf(value: unknown, where: string, names: readonly string[]): ReadonlyMap<string, unknown> {
  const record = anyRecordOf(value, where)
  for (const name of record.keys()) {
    if (names.includes(name)) continue
    const hint = perhaps(name, names, `It may have: ${names.join(', ')}.`)
    throw new Unfit(`${where === '' ? 'the whole' : where} has a field “${name}” that is not known. ${hint}`)
  }
  return record
}

export function anyRecordOf(value: unknown, where: string): ReadonlyMap<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value))
  throw new Unfit(`${where === '' ? 'the whole' : where} should be an object, as in {"name": "value"}.`)
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new Unfit(`${where} should be a list, as in [].`)
}

export function textOf(value: unknown, where: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new Unfit(`${where} should be words in quotation marks.`)
}

export function oneOf<Word extends string>(value: unknown, where: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === value)
  if (word !== undefined) return word
  const all = `It may be: ${words.join(', ')}.`
  if (value === undefined) throw new Unfit(`${where} is missing. ${all}`)
  const hint = typeof value === 'string' ? perhaps(value, words, all) : all
  throw new Unfit(`${where} should not be ${JSON.stringify(value)}. ${hint}`)
}

/** What a JSON text says. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const offset = /position (\d+)/.exec(why)?.[1]
    const line = offset === undefined ? undefined : text.slice(0, Number(offset)).split('\n').length
    throw new Unfit(`it is not JSON${line === undefined ? '' : `, from line ${line} on`}. Look for a comma or a mark.`)
  }
}
