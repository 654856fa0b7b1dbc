import type { ComponentChildren } from 'preact'

/** One part of what stands beside the article; `id` is where the small menu leads. */
export function Panel({
  id,
  heading,
  about,
  children,
}: {
  readonly id: string
  readonly heading: string
  readonly about?: ComponentChildren
  readonly children: ComponentChildren
}) {
  return (
    <section class="panel" id={id} aria-labelledby={`${id}-h`} tabIndex={-1}>
      <h2 id={`${id}-h`}>{heading}</h2>
      {about === undefined ? null : <p class="about">{about}</p>}
      {children}
    </section>
  )
}
