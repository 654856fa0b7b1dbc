import { useState } from 'preact/hooks'
import { chooseTheme, currentTheme } from './theme.js'

/** Says what a press gives. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(currentTheme)
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <button
      type="button"
      onClick={() => {
        chooseTheme(other)
        setTheme(other)
      }}
    >
      {other === 'dark' ? 'Dark' : 'Light'}
    </button>
  )
}
