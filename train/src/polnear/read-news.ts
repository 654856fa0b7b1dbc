import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** How many files the unlabelled news has: `0.jsonl.gz` and so on. */
const files = 6

/** Every article of the unlabelled news, named by its file and line, both from 0: `3:1204`. */
export function readNews(dataFolder: string): { readonly name: string; readonly text: string }[] {
  return Array.from({ length: files }, (_, file) =>
    textsOf(dataFolder, file).map((text, line) => ({ name: `${file}:${line}`, text })),
  ).flat()
}

/** The texts of one file, each its title, an empty line and its words. */
function textsOf(dataFolder: string, file: number): string[] {
  return gunzipSync(readFileSync(join(dataFolder, 'news', `${file}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { title, text } = JSON.parse(line) as { title: string; text: string }
      return `${title}\n\n${text}`
    })
}
