import { useState } from 'preact/hooks'

let kept: ReadonlySet<string> = new Set()

/** The articles that are ticked to be compared; they stay so while one looks at another page. */
export function useTicked(): readonly [ReadonlySet<string>, (ticked: ReadonlySet<string>) => void] {
  const [ticked, setTicked] = useState(kept)
  return [
    ticked,
    (next) => {
      kept = next
      setTicked(next)
    },
  ]
}
