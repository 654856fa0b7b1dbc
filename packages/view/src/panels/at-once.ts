import { options } from 'preact'

/** Puts on the page what this changes before it returns: a browser prints what stands there when the listeners of `beforeprint` are done. */
export function atOnce(change: () => void): void {
  const later = options.debounceRendering
  options.debounceRendering = (render) => render()
  try {
    change()
  } finally {
    if (later === undefined) delete options.debounceRendering
    else options.debounceRendering = later
  }
}
