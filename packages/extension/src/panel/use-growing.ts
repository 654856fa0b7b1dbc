import { useEffect, useState } from 'preact/hooks'

// Entries to a step: few enough that the panel answers in between.
const step = 100

/** How many of many entries to show: some at once, the rest step by step. */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(step)
  useEffect(() => {
    if (shown >= total) return
    const timer = setTimeout(() => setShown(shown + step))
    return () => clearTimeout(timer)
  }, [shown, total])
  return shown
}
