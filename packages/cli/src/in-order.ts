/** Runs `work` on at most `width` values at a time and gives the results in the order of the values. `work` must not reject. */
export async function* inOrder<Value, Result>(
  values: Iterable<Value>,
  work: (value: Value) => Promise<Result>,
  width: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for (const value of values) {
    running.push(work(value))
    if (running.length >= width) yield await running.shift()!
  }
  for (const result of running) yield await result
}
