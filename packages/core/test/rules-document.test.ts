import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { allRules } from '../src/rules/all-rules.js'
import { deskQuestions } from '../src/rules/desk-questions.js'
import { rulesDocument } from '../src/rules/rules-document.js'
import { shortExample } from '../src/rules/short-example.js'

it('docs/rules.md says what the rules say', () => {
  const file = fileURLToPath(new URL('../../../docs/rules.md', import.meta.url))
  expect(readFileSync(file, 'utf8')).toBe(rulesDocument())
})

it('every rule answers a question of a standards desk, and every question has an answer', () => {
  const asked = deskQuestions.flatMap(({ rules = [] }) => rules)
  expect([...asked].sort()).toEqual(allRules.map(({ id }) => id).sort())
  expect(deskQuestions.filter(({ rules, note }) => rules === undefined && note === undefined)).toEqual([])
})

it('a long example is cut off at a space, behind what it finds', () => {
  const words = 'the ramp fell at Merrow '.repeat(20).trim()
  expect(shortExample('The [ramp] fell.')).toBe('The [ramp] fell.')
  expect(shortExample(words)).toMatch(/^(?:\S+ ){60,64}…$/)
  expect(shortExample(`${words} [so they said] on Friday, at the quay`)).toBe(`${words} [so they said] …`)
})
