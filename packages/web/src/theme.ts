export type Theme = 'light' | 'dark'

const key = 'whence-theme'

/** The one that a person chose on this machine, else the system’s. */
export function currentTheme(): Theme {
  return chosenTheme() ?? systemTheme()
}

/** Keeps the choice; one that is the system’s own is no longer kept. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === systemTheme()) localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // A browser that keeps nothing shows it until the page is left.
  }
  document.documentElement.dataset.theme = theme
}

/** Shows the page in the theme that was chosen before. */
export function applyTheme(): void {
  const theme = chosenTheme()
  if (theme !== undefined) document.documentElement.dataset.theme = theme
}

function chosenTheme(): Theme | undefined {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : undefined
  } catch {
    return undefined
  }
}

const systemTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
