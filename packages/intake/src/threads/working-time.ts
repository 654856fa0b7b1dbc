/** How often is looked, in milliseconds. */
const tickMs = 200
/** Where the machine gives the threads no time at all, an end is put after this many times the limit. */
const patience = 20

/**
 * Waits until a busy thread has worked for `limitMs`, then calls `over`. What counts is the thread's share of the time
 * that the processor gave to this process, so that a machine busy with other things does not make an article too slow.
 * Gives the function that stops the watch. `busyThreads` must be at least 1.
 */
export function watchWorkingTime(limitMs: number, busyThreads: () => number, over: () => void): () => void {
  const start = performance.now()
  let wall = start
  let cpu = cpuMs()
  let worked = 0
  const timer = setInterval(
    () => {
      const [wallNow, cpuNow] = [performance.now(), cpuMs()]
      worked += Math.min(wallNow - wall, (cpuNow - cpu) / busyThreads())
      wall = wallNow
      cpu = cpuNow
      if (worked < limitMs && wallNow - start < limitMs * patience) return
      clearInterval(timer)
      over()
    },
    Math.min(tickMs, limitMs),
  )
  return () => clearInterval(timer)
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
