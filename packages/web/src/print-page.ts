/**
 * Prints a page that needs nothing beside it. Its own style would be held back by this page’s policy as inline style; taken up
 * as a sheet of the frame’s document it is not.
 */
export function printPage(markup: string): void {
  document.querySelector('.print-frame')?.remove()
  const frame = document.createElement('iframe')
  frame.className = 'print-frame'
  frame.title = 'The page for the printer'
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  frame.addEventListener('load', () => fill(frame, markup), { once: true })
  document.body.append(frame)
}

function fill({ contentWindow, contentDocument }: HTMLIFrameElement, markup: string): void {
  const [before = '', rest = ''] = markup.split('<style>', 2)
  const [style = '', after = ''] = rest.split('</style>', 2)
  const page = new DOMParser().parseFromString(trusted(before + after), 'text/html')
  const view = contentWindow as Window & typeof globalThis
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(style)
  contentDocument!.adoptedStyleSheets = [sheet]
  contentDocument!.title = page.title
  contentDocument!.documentElement.lang = page.documentElement.lang
  contentDocument!.body.replaceWith(contentDocument!.adoptNode(page.body))
  view.print()
}

/** Markup that the page’s policy lets be parsed: it is of our own making, and every word in it is escaped. */
function trusted(markup: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  ourMarkup ??= trustedTypes?.createPolicy('whence-print', { createHTML: (own) => own })
  return ourMarkup?.createHTML(markup) ?? markup
}

let ourMarkup: ReturnType<TrustedTypes['createPolicy']> | undefined

/** As far as it is used here; the values pass for strings. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (markup: string) => string },
  ): { createHTML: (markup: string) => string }
}
