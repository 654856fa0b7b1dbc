/** Markup that is safe to put into a page: made by `el` and `joined` alone. */
export interface Html {
  readonly markup: string
}

type Child = Html | string | undefined
type Attributes = Readonly<Record<string, string | number | undefined>>

const voidElements = new Set(['meta', 'br', 'hr'])

/** An element. Strings enter as text; attributes that are undefined are left out. */
export function el(name: string, attributes: Attributes, ...children: readonly Child[]): Html {
  const inner = joined(...children).markup
  const start = openTag(name, attributes)
  return { markup: voidElements.has(name) ? start : `${start}${inner}</${name}>` }
}

export function openTag(name: string, attributes: Attributes): string {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '') tag += ` ${key}="${escapeText(String(value))}"`
  }
  return `${tag}>`
}

export function joined(...children: readonly Child[]): Html {
  let markup = ''
  for (const child of children) {
    if (child !== undefined) markup += typeof child === 'string' ? escapeText(child) : child.markup
  }
  return { markup }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an element or a quoted attribute. Controls that a page must not hold become visible. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (mark) => entities[mark]!)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
  )
}

/** Words of the article inside the interface, so that their direction of writing ends where they end. */
export function isolated(words: string): Html {
  return el('bdi', {}, words)
}
