import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { feminineNames, masculineNames } from '../src/lexicon/en/given-names.js'
import { loadedWords } from '../src/lexicon/en/loaded-words.js'

const source = new URL('../src/', import.meta.url)

/** Names that may stand in no table that a rule uses. */
const names: Readonly<Record<string, string>> = {
  parties: `republican|republicans|republican party|democrat|democrats|democratic party|gop|tory|tories|conservative party|labour party|labor party
    liberal party|liberal democrats|lib dem|lib dems|green party|the greens|libertarian party|reform uk|ukip|snp|plaid cymru|sinn fein
    fianna fail|fine gael|bloc quebecois|bharatiya janata|bjp|likud|christian democrats|social democrats|national front|maga|tea party
    communist party|socialist party|dnc|rnc|rino|antifa|fidesz|syriza|podemos|kuomintang|hezbollah|hamas`,
  faiths: `christian|christians|christianity|catholic|catholics|protestant|protestants|evangelical|evangelicals|baptist|baptists|methodist|mormon|mormons
    orthodox|muslim|muslims|islam|islamic|islamist|islamists|sunni|shia|shiite|jew|jews|jewish|judaism|zionist|zionists|hindu|hindus|hinduism
    sikh|sikhs|buddhist|buddhists|buddhism|jain|atheist|atheists|atheism|pagan|pagans|quaker|quakers|amish|scientology|jihadist|jihadists`,
  countries: `america|american|americans|united states|usa|britain|british|england|english|scotland|wales|ireland|irish|canada|canadian|mexico|mexican
    mexicans|france|french|germany|german|germans|italy|italian|spain|spanish|portugal|poland|polish|hungary|hungarian|greece|greek
    russia|russian|russians|ukraine|ukrainian|china|chinese|japan|japanese|korea|korean|taiwan|india|indian|pakistan|bangladesh|iran|iranian
    iraq|iraqi|syria|syrian|israel|israeli|israelis|palestine|palestinian|palestinians|egypt|turkish|saudi|arabia|arab|arabs|yemen|lebanon
    libya|afghanistan|afghan|nigeria|kenya|ethiopia|south africa|sudan|brazil|argentina|venezuela|cuba|cuban|colombia|chile|australia
    australian|new zealand|sweden|swedish|norway|denmark|finland|netherlands|dutch|belgium|austria|switzerland|europe|european|africa|african
    asia|asian|soviet|calder|orsava|lowmere`,
  // Invented, as all people of this repository are.
  politicians:
    'vane|ilko brand|first marshal|ferenk|aldo ferenk|strick|oona strick|arrenby|lantern|sommerlath|edric sommerlath|kovarre|aster',
}

/** The modules under lexicon/en that some file of the rules brings in, and those that they bring in. */
function tablesOfRules(): readonly string[] {
  const files = readdirSync(new URL('rules/', source), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const found = new Set<string>()
  const look = (text: string, pattern: RegExp) => {
    for (const [, table] of text.matchAll(pattern)) {
      if (found.has(table!)) continue
      found.add(table!)
      look(readFileSync(new URL(`lexicon/en/${table}.ts`, source), 'utf8'), /from '\.\/([\w-]+)\.js'/g)
    }
  }
  for (const file of files)
    look(readFileSync(new URL(`rules/${file}`, source), 'utf8'), /from '(?:\.\.\/)+lexicon\/en\/([\w-]+)\.js'/g)
  return [...found].sort()
}

/** Every string of a table, but for what is said of the rows: where they come from, and notes. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Map)
    return [...value].flatMap(([key, row]) =>
      typeof row === 'string' ? wordsIn(key) : [...wordsIn(key), ...wordsIn(row)],
    )
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(wordsIn)
  if (value instanceof RegExp) return [value.source]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, row]) => (key === 'from' || key === 'note' ? [] : wordsIn(row)))
}

/** The words of a row, apart: `slam|slams into` gives `slam`, `slams`, `into`. */
function apart(rows: readonly string[]): string {
  return ` ${rows
    .join(' ; ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N};'’-]+/gu, ' ')} `
}

const tables = tablesOfRules()

describe('the tables that the rules use', () => {
  it('are found', () => {
    expect(tables).toContain('loaded-words')
    expect(tables).toContain('bare-labels')
    expect(tables).toContain('certainty')
  })

  it.each(tables)('%s names no party, faith, country or politician', async (table) => {
    const text = apart(wordsIn(await import(`../src/lexicon/en/${table}.ts`)))
    for (const [kind, list] of Object.entries(names)) {
      const found = list.split(/\||\s*\n\s*/).filter((name) => text.includes(` ${name} `))
      expect({ kind, found }).toEqual({ kind, found: [] })
    }
  })

  it.each(tables)('%s has no given name beside another word, as the name of a person would be', async (table) => {
    const given = [...feminineNames, ...masculineNames]
    const rows = wordsIn(await import(`../src/lexicon/en/${table}.ts`)).map((row) => row.toLowerCase().split(/[ |]/))
    expect(rows.filter((row) => row.length === 2 && given.includes(row[0]!))).toEqual([])
  })

  it('see a name where one stands', () => {
    const text = apart(wordsIn([{ words: 'radical|angry tories', from: 'a test' }]))
    expect(text).toContain(' tories ')
    expect(apart(wordsIn([{ words: 'a', from: 'tories', note: 'tories' }]))).not.toContain('tories')
  })
})

describe('loaded words for a group', () => {
  const mirrored = loadedWords.filter(({ mirror }) => mirror !== undefined)

  it.each(mirrored.map((row) => [row.words, row] as const))('%s has its mirror', (words, { mirror, sense }) => {
    const other = loadedWords.find((row) => row.words === mirror)
    expect(other).toMatchObject({ mirror: words, sense })
  })

  it('include every row whose words are said of one side only', () => {
    const sided = /\b(?:left|right|left-wing|right-wing|liberal|conservative|pro-|anti-)/
    expect(loadedWords.filter(({ words, mirror }) => sided.test(words) && mirror === undefined)).toEqual([])
  })
})
