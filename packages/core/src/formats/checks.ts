/** Throws if the value is not what it should be; `where` is its place in the whole, such as `report.sources[2].name`. */
export type Check = (value: unknown, where: string) => void

export function fail(where: string, wanted: string): never {
  throw new TypeError(`Cannot read the report: ${where} should be ${wanted}.`)
}

export const isText: Check = (value, where) => {
  if (typeof value !== 'string') fail(where, 'a string')
}

export function oneOf(...words: readonly string[]): Check {
  return (value, where) => {
    if (typeof value !== 'string' || !words.includes(value))
      fail(where, words.length === 1 ? `“${words[0]}”` : `one of ${words.join(', ')}`)
  }
}

export function numberFrom(least: number, most: number): Check {
  return (value, where) => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      fail(where, `a number from ${least} to ${most}`)
  }
}

/** An object with these fields; others may be there. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(where, 'an object')
    for (const [name, check] of Object.entries(checks)) {
      const own = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
      check(own, `${where}.${name}`)
    }
  }
}

export function optional(check: Check): Check {
  return (value, where) => {
    if (value !== undefined) check(value, where)
  }
}

export function arrayOf(...checks: readonly Check[]): Check {
  return (value, where) => {
    if (!Array.isArray(value)) fail(where, 'an array')
    for (const [index, item] of value.entries()) for (const check of checks) check(item, `${where}[${index}]`)
  }
}

/** A piece of a text of that many UTF-16 units. */
export function span(length: number): Check {
  return (value, where) => {
    fields({})(value, where)
    const { start, end } = value as { start?: unknown; end?: unknown }
    const lies = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end)
    if (!lies || Number(end) > length) fail(where, 'a span inside the text')
  }
}

/** Spans in text order. */
export function spansOf(length: number): Check {
  return (value, where) => {
    arrayOf(span(length))(value, where)
    const spans = value as { start: number }[]
    for (let index = 1; index < spans.length; index++)
      if (spans[index]!.start < spans[index - 1]!.start) fail(`${where}[${index}]`, 'after the span before it')
  }
}
