import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type GivenArticle, openFiles, understand } from './given-article.js'

/** Takes what is dropped anywhere on the page; gives whether something is held over it. */
export function useDrop(onGive: (given: () => Promise<GivenArticle>) => void): boolean {
  const [isOver, setOver] = useState(false)
  const give = useRef(onGive)
  give.current = onGive
  useLayoutEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const hold = (event: DragEvent): void => {
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      const words = event.dataTransfer?.getData('text/plain') ?? ''
      if (files.length > 0) give.current(() => openFiles(files))
      else if (words.trim() !== '') give.current(async () => understand(words))
    }
    document.addEventListener('dragover', hold, { signal })
    document.addEventListener('dragleave', leave, { signal })
    document.addEventListener('drop', drop, { signal })
    return () => ending.abort()
  }, [])
  return isOver
}
