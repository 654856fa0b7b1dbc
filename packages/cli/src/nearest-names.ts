// More names than this help nobody.
const most = 3

/** `Perhaps a or b?`: those of the names that are most like what was written; else `otherwise`. */
export function perhaps(written: string, names: readonly string[], otherwise: string): string {
  const near = nearestNames(written, names)
  return near.length === 0 ? otherwise : `Perhaps ${near.join(' or ')}?`
}

function nearestNames(written: string, names: readonly string[]): string[] {
  const given = written.toLowerCase().slice(0, 80)
  const allowed = Math.max(2, Math.floor(given.length / 3))
  return names
    .map((name) => ({ name, edits: isPart(given, name) ? 1 : editsBetween(given, name.toLowerCase()) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ name }) => name)
}

const isPart = (given: string, name: string): boolean =>
  given.length > 2 && (name.includes(given) || given.includes(name))

/** How many letters must be put in, taken out or changed to make one word of the other. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === b[j] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
