/** The panel of one tab. */
export const panelPath = (tabId: number): string => `sidepanel.html?tab=${tabId}`

/** The tab that a panel belongs to; undefined where it belongs to none. */
export function tabOfPanel(search: string): number | undefined {
  const tab = new URLSearchParams(search).get('tab') ?? ''
  return /^\d{1,15}$/.test(tab) ? Number(tab) : undefined
}
