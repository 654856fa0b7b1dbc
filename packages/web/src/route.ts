import { useEffect, useState } from 'preact/hooks'

/** Where in the reader a person is; the part after `#` is not of it. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'read'; readonly id: string }
  | { readonly page: 'compare'; readonly ids: readonly string[] }
  | { readonly page: 'unknown' }

export function parseRoute({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route {
  const id = /^\/read\/([0-9a-f]{1,64})$/.exec(pathname)?.[1]
  if (id !== undefined) return { page: 'read', id }
  if (pathname === '/') return { page: 'start' }
  if (pathname !== '/compare') return { page: 'unknown' }
  const ids = (new URLSearchParams(search).get('ids') ?? '').split(',').filter((one) => /^[0-9a-f]{1,64}$/.test(one))
  return { page: 'compare', ids: [...new Set(ids)] }
}

export const readPath = (id: string): string => `/read/${id}`
export const comparePath = (ids: readonly string[]): string => `/compare?ids=${ids.join(',')}`

const moved = 'whence-moved'
let moves = 0

/** Whether the page that the browser loaded has been left for another. */
export const hasMoved = (): boolean => moves > 0

export function goTo(path: string): void {
  history.pushState(null, '', path)
  scrollTo(0, 0)
  dispatchEvent(new Event(moved))
}

/** The present route; a new value only when the path changes. */
export function useRoute(): Route {
  const [place, setPlace] = useState(() => location.pathname + location.search)
  useEffect(() => {
    const look = (): void => {
      moves++
      setPlace(location.pathname + location.search)
    }
    const follow = (event: MouseEvent): void => followLink(event)
    addEventListener('popstate', look)
    addEventListener(moved, look)
    document.addEventListener('click', follow)
    return () => {
      removeEventListener('popstate', look)
      removeEventListener(moved, look)
      document.removeEventListener('click', follow)
    }
  }, [])
  return parseRoute(new URL(place, location.href))
}

/** Links inside the reader need no new page. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return
  const link = (event.target as Element).closest('a')
  if (link === null || link.origin !== location.origin || link.download !== '' || link.target !== '') return
  if (link.pathname === location.pathname && link.hash !== '') return
  event.preventDefault()
  goTo(link.pathname + link.search + link.hash)
}
