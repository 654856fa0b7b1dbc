import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** How many files the unlabelled news has: `0.jsonl.gz` and so on. */
export const newsFiles = 6

/** The texts of one file of the unlabelled news, each its title, an empty line and its words. */
export function readNews(dataFolder: string, file: number): string[] {
  return gunzipSync(readFileSync(join(dataFolder, 'news', `${file}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { title, text } = JSON.parse(line) as { title: string; text: string }
      return `${title}\n\n${text}`
    })
}
