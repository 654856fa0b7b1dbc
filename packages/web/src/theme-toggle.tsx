import { useState } from 'preact/hooks'
import { chooseTheme, currentTheme } from './theme.js'

export function ThemeToggle() {
  const [theme, setTheme] = useState(currentTheme)
  return (
    <button
      type="button"
      aria-pressed={theme === 'dark'}
      onClick={() => {
        const next = theme === 'dark' ? 'light' : 'dark'
        chooseTheme(next)
        setTheme(next)
      }}
    >
      Dark
    </button>
  )
}
