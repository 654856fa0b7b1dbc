import type { Format } from './read-options.js'

const extensions: Record<Format, string> = {
  terminal: 'txt',
  json: 'json',
  jsonl: 'jsonl',
  html: 'html',
  markdown: 'md',
  annotations: 'jsonld',
  csv: 'csv',
  sarif: 'sarif',
}

/**
 * Gives each input's report a file name made of the input's last part, such as `ferry.whence.html`: no name twice, in any
 * letter case, and none that an article is likely to have. Folders of inputs are searched without such names.
 */
export function makeFileNames(format: Format): (input: string) => string {
  const taken = new Set<string>()
  return (input) => {
    const stem = stemOf(input)
    for (let count = 1; ; count++) {
      const name = `${stem}${count === 1 ? '' : `-${count}`}.whence.${extensions[format]}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  }
}

function stemOf(input: string): string {
  if (input === '-') return 'stdin'
  const isAddress = input.includes('://')
  const parts = input.replace(/[?#].*$/s, isAddress ? '' : '$&').split(/[/\\]/)
  const last = parts.filter((part) => part !== '' && part !== '.' && part !== '..').at(-1) ?? ''
  const stem = last.replace(/\.(?:html?|xhtml|txt|text|md|markdown)$/i, '')
  const plain = stem.replace(/[^\p{L}\p{N}._-]/gu, '-').slice(0, 80)
  return plain.replace(/^[.-]{1,80}/, '') || 'article'
}
