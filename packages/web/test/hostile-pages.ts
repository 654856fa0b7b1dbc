import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./hostile/', import.meta.url))

/** The words that every hostile page has as its article. */
export const articleWords = [
  '“The lamp went out at four,” said Halder Voss, who has kept the light at Merrow for nine years.',
  'He said that the oil had run out in the night and that nobody had answered the telephone.',
  'The islands’ council said the lamp would be lit again on Friday.',
  'A report by the transport ministry found that the tank had leaked for a year before it was looked at.',
]

/** The names of the pages, without their ending. */
export const hostilePages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))

/** A page as it is given to the reader: what is written as a call is put in. */
export function hostilePage(name: string): string {
  return readFileSync(`${folder}${name}.html`, 'utf8')
    .replace('{{article}}', articleWords.map((words) => `<p>${words}</p>`).join('\n'))
    .replace(/\{\{U\+([0-9A-F]+)\}\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\{\{repeat (\d+) (.*?)\}\}/g, (_, times: string, words: string) => words.repeat(Number(times)))
}
