/// <reference lib="dom" />
import { readFile } from 'node:fs/promises'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { axePath } from './article-page.js'

/** What axe finds wrong, one line a fault. */
export async function axeFaults(page: Page): Promise<string[]> {
  // By the debugger’s door: the page’s own policy lets no script in.
  await page.evaluate(await readFile(axePath, 'utf8'))
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
