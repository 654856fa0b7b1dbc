/** What a reader can point at. Its id is that of the report, and of the element that shows it: `#a12`, `#s3`, `#f2`. */
export interface Target {
  readonly kind: 'attribution' | 'source' | 'finding'
  readonly id: string
}

/**
 * What is pointed at, chosen, and shown alone; `only` is a source's id or `writer`. A source that is chosen is shown alone, and
 * no other is while it is chosen.
 */
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
      const next = { ...now, ...change, ...following(change, now) }
      const entries = Object.entries(next).filter(([, value]) => value !== undefined)
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

type Change = Parameters<SelectionStore['set']>[0]

/** What changes with it: who is shown alone with the source chosen, and the other way round. */
function following(change: Change, { chosen }: Selection): Change {
  if (change.chosen?.kind === 'source') return { only: change.chosen.id }
  if (chosen?.kind !== 'source') return {}
  if ('only' in change) return change.only === chosen.id ? {} : { chosen: undefined }
  return 'chosen' in change && change.chosen === undefined ? { only: undefined } : {}
}

/** Chooses a source, or the writer; one that is shown alone is let go. */
export function chooseVoice(selection: SelectionStore, voice: string): void {
  const chosen = targetOfHash(`#${voice}`)
  if (selection.get().only === voice) selection.set({ only: undefined })
  else selection.set(chosen === undefined ? { chosen, only: voice } : { chosen })
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
