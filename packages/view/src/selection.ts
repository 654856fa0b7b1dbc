/** What a reader can point at. Its id is that of the report, and of the element that shows it: `#a12`, `#s3`, `#f2`. */
export interface Target {
  readonly kind: 'attribution' | 'source' | 'finding'
  readonly id: string
}

/** What is pointed at, chosen, and shown alone; `only` is a source's id or `writer`. */
export interface Selection {
  readonly pointed?: Target
  readonly chosen?: Target
  readonly only?: string
}

/** The one place that knows what is selected: text and panels both ask it and both tell it. */
export interface SelectionStore {
  readonly get: () => Selection
  readonly set: (change: Partial<{ [K in keyof Selection]: Selection[K] | undefined }>) => void
  /** Calls back after each change; gives what ends it. */
  readonly subscribe: (listener: (now: Selection, before: Selection) => void) => () => void
}

export function makeSelection(): SelectionStore {
  let now: Selection = {}
  const listeners = new Set<(now: Selection, before: Selection) => void>()
  return {
    get: () => now,
    set(change) {
      const before = now
      const entries = Object.entries({ ...now, ...change }).filter(([, value]) => value !== undefined)
      now = Object.fromEntries(entries) as Selection
      if (same(now, before)) return
      for (const listener of listeners) listener(now, before)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function same(a: Selection, b: Selection): boolean {
  return a.only === b.only && isSame(a.pointed, b.pointed) && isSame(a.chosen, b.chosen)
}

export const isSame = (a: Target | undefined, b: Target | undefined): boolean => a?.kind === b?.kind && a?.id === b?.id

/** `#a12` → the attribution a12; undefined for anything else. */
export function targetOfHash(hash: string): Target | undefined {
  const kind = kinds[hash.slice(1, 2)]
  return kind !== undefined && /^#[a-z]\d+$/.test(hash) ? { kind, id: hash.slice(1) } : undefined
}

const kinds: Readonly<Record<string, Target['kind']>> = { a: 'attribution', s: 'source', f: 'finding' }
