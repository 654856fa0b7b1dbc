import { existsSync } from 'node:fs'

const page = new URL('../../../docs/rules.md', import.meta.url)

/** The page that explains the rules, where it lies beside the program, as in a checkout. */
export const rulesPage: URL | undefined = existsSync(page) ? page : undefined
