import type { ComponentChildren } from 'preact'

/** Leads to what bears this id in the report: `a12`, `s3`, `f2`. Pointing at it and choosing it is heard by `listen`. */
export function TargetLink({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <a href={`#${id}`} data-for={id}>
      {children}
    </a>
  )
}
