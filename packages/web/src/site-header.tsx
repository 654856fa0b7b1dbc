import type { ComponentChildren } from 'preact'
import { ThemeToggle } from './theme-toggle.js'

/** The way back to the first page, and what can be done on this one. */
export function SiteHeader({ children }: { readonly children?: ComponentChildren }) {
  return (
    <header class="site">
      <p>
        <a href="/" class="brand">
          Whence
        </a>{' '}
        <span>What this article rests on</span>
      </p>
      <div class="tools">
        {children}
        <ThemeToggle />
      </div>
    </header>
  )
}
