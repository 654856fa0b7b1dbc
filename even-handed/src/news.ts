import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface NewsArticle {
  readonly outlet: string
  readonly side: string
  readonly text: string
}

/** The articles of `news/*.jsonl.gz` under a data folder, `most` of them, evenly spread. */
export function readNews(dataFolder: string, most: number): readonly NewsArticle[] {
  const folder = join(dataFolder, 'news')
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .sort()
  const lines = files.flatMap((file) =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .split('\n')
      .filter(Boolean),
  )
  const stride = Math.max(1, lines.length / most)
  const chosen = Array.from({ length: Math.min(most, lines.length) }, (_, index) => lines[Math.floor(index * stride)]!)
  return chosen.map((line) => {
    const { outlet, side, title, text } = JSON.parse(line) as NewsArticle & { title: string }
    return { outlet, side, text: `${title}\n\n${text}` }
  })
}
