/**
 * The names in a byline: “By Jane Doe and John Roe, Staff Writers” gives Jane Doe and John Roe.
 * What is no name (an address, a date, a role) is left out.
 */
export function namesInByline(words: string): string[] {
  const line = words
    .slice(0, 500)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:written|reported|posted|published|story|words|text|article|reporting) )?by:? /i, '')
    .replace(/^(?:von|par|por|di|door|autor(?:en|in)?|author|reporter)[: ]+/i, '')
  const names: string[] = []
  for (const part of line.split(/\s*(?:,|;|\||•|·|\/|&| and | und | et | y | – | — | - )\s*/i)) {
    const name = cleanName(part)
    if (name !== undefined && !names.some((other) => other.toLowerCase() === name.toLowerCase())) names.push(name)
  }
  return names.slice(0, 20)
}

/** Whether the line is “By Jane Doe”, also “By Courier Staff”, which names nobody. */
export function isByline(line: string): boolean {
  if (line.length > 200 || !/^by\s/i.test(line) || /[.!?]["”’']?$/.test(line)) return false
  return namesInByline(line).length > 0 || /^by(?: \p{Lu}[\p{L}’'-]*){1,5}$/iu.test(line)
}

/** One name without what stands around it; absent if it is none. */
export function cleanName(words: string): string | undefined {
  const name = words
    .slice(0, 200)
    .replace(/\s+/g, ' ')
    .replace(/\([^()]{0,100}\)/g, ' ')
    .replace(/^(?:by|and|with) /i, '')
    .replace(/\b(?:for|of|in|from|at|für|the) .*$/, '')
    .replace(/^[\s"“”'‘’@*_.:–—-]+|[\s"“”*_.:–—-]+$/g, '')
    .trim()
  return isName(name) ? casedName(name) : undefined
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60) return false
  if (/[\d@<>{}[\]=]|https?:|www\./i.test(name)) return false
  const parts = name.split(' ')
  if (parts.length > 6 || (!/^\p{Lu}/u.test(name) && !/ \p{Lu}/u.test(name))) return false
  return !NO_NAMES.test(name)
}

/** Roles and words of pages that stand where names stand. */
const NO_NAMES =
  /^(?:staff|admin|administrator|editor|editors|editorial|guest|user|author|authors|unknown|anonymous|null|undefined|none|read more|share|posted|published|updated|follow|subscribe|web ?desk|news ?desk|redaktion|redaktionsteam)$|\b(?:writers?|reporters?|correspondents?|columnists?|contributors?|photographers?|journalists?|bureau|editors?|producers?|staff|updated|published|redaktion|redakteur(?:in)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|ago|minutes?)\b/i

/** “JANE DOE” is Jane Doe; two letters in capitals stay. */
function casedName(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name
  return name.replace(/\p{Lu}[\p{Lu}'’]+/gu, (part) =>
    part.length <= 2
      ? part
      : `${part[0]}${part
          .slice(1)
          .toLowerCase()
          .replace(/(^o['’]|['’]|^mc)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())}`,
  )
}
