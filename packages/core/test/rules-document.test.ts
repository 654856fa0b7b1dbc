import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { rulesDocument } from '../src/rules/rules-document.js'

it('docs/rules.md says what the rules say', () => {
  const file = fileURLToPath(new URL('../../../docs/rules.md', import.meta.url))
  expect(readFileSync(file, 'utf8')).toBe(rulesDocument())
})
