import type { Attribution, Report, Source } from '@whence/core'

/** An article of so many voices, a third of them at second hand and beyond. */
export function manyVoices(count: number): Report {
  const sources: Source[] = []
  const attributions: Attribution[] = []
  let text = ''
  for (let index = 1; index <= count; index++) {
    const name = `${given[index % given.length]} ${family[index % family.length]} ${index}`
    const start = text.length
    text += `${name} said that the ramp had been loose since week ${index}.\n\n`
    const source = { start, end: start + name.length }
    sources.push({
      id: `s${index}`,
      kind: kinds[index % kinds.length]!,
      naming: index % 4 === 0 ? 'unnamed' : 'named',
      ...(index % 4 === 0 ? {} : { name }),
      standing: [],
      mentions: [source],
    })
    const isPassedOn = index % 3 === 0
    attributions.push({
      id: `a${index}`,
      source: [source],
      cue: [{ start: source.end + 1, end: source.end + 5 }],
      content: [{ start: source.end + 6, end: text.length - 3 }],
      form: 'indirect',
      act: 'says',
      speaker: `s${index}`,
      ...(isPassedOn && { within: `a${index % 12 === 0 ? index - 3 : Math.max(1, index - (index % 9) - 1)}` }),
      confidence: 0.9,
    })
  }
  return {
    format: 'whence-report/1',
    article: { id: 'sha256:0', input: 'many', bylines: [], language: 'en', text, blocks: [], links: [] },
    sentences: [],
    attributions,
    sources,
    chains: [],
    findings: [],
    quoteChecks: [],
    voices: [],
    problems: [],
    madeBy: { version: '0.0.0', model: 'none', tables: 'none' },
  }
}

const given = ['Tove', 'Dorrin', 'Oona', 'Jorun', 'Ines']
const family = ['Arrenby', 'Pell', 'Strick', 'Eskeld', 'Halvard', 'Marr', 'Lund']
const kinds = ['person', 'organization', 'document', 'group'] as const
