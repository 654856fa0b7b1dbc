import { describe, expect, it } from 'vitest'
import { summarise } from '../src/index.js'
import { lanternReport } from './support/lantern-report.js'
import { markedReport } from './support/marked-report.js'

describe('the paragraph in plain words', () => {
  it('says who carries how much, how directly, how far, and what stands alone', () => {
    const { paragraph } = summarise(lanternReport())
    expect(paragraph).toContain(
      'Two named people, one named group, two outlets and two documents carry 35\u00a0% of the 524 words',
    )
    expect(paragraph).toContain('one group without a name carries another 7\u00a0%')
    expect(paragraph).toContain('58\u00a0% is the writer’s own voice')
    expect(paragraph).toContain('Heard most are Lida Kovarre (8\u00a0%), ')
    expect(paragraph).toContain('Of 18 attributions, three quote word for word, three quote in part and twelve retell')
    expect(paragraph).toContain('the longest way that is likely: article → Lida Kovarre → Anselm Roke → the overseers.')
    expect(paragraph).toContain('Eleven of 25 sentences rest on the writer alone.')
  })

  it('speaks of one as of one', () => {
    const report = markedReport('[source [@a The clerk]] [cue said] [content “no”]. Rain fell.', {
      attributions: { 1: { speaker: 'a', form: 'direct' } },
    })
    const { paragraph } = summarise(report)
    expect(paragraph).toContain('One person without a name carries 17\u00a0% of the 6 words')
    expect(paragraph).toContain('The one attribution quotes word for word.')
    expect(paragraph).toContain('One of two sentences rests on the writer alone.')
    expect(paragraph).not.toContain('another voice')
  })

  it('tells quotations without a speaker from paraphrase without one', () => {
    const lost = (form: 'direct' | 'indirect') =>
      summarise(markedReport('[content “No ship sails”]. Rain fell.', { attributions: { 1: { form } } }))
    expect(lost('direct').orphans.length).toBe(1)
    const named = markedReport('[source They] [cue said] [content “no”].', { attributions: { 1: { form: 'direct' } } })
    expect(summarise(named).orphans).toEqual([])
    expect(summarise(named).whoSays(named.attributions[0]!)).toBe('They')
    expect(lost('direct').paragraph).toContain('one quotation has no speaker')
    expect(lost('indirect').orphans.length).toBe(0)
    expect(lost('indirect').paragraph).not.toContain('no speaker')
  })

  it('gives no words without a speaker that another’s quotation holds', () => {
    const marked =
      '[source [@a The clerk]] [cue said] [content they were told [2.content “go home”]]. [3.content “Sail,”] it was said.'
    const forms = { 1: { speaker: 'a' }, 2: { form: 'direct' }, 3: { form: 'direct' } } as const
    const { orphans } = summarise(markedReport(marked, { attributions: forms }))
    expect(orphans.map(({ id }) => id)).toEqual(['a3'])
  })

  it('says what a source is called where only another place says who is meant', () => {
    const marked =
      '[source [@a Jorun Eskeld]] [cue said] [content no]. [2.source [@a He]], [3.source [@a who]] [3.cue saw] [3.content it], [2.cue said] [2.content so]. [4.source [@a Eskeld]] [4.cue said] [4.content yes].'
    const speakers = Object.fromEntries([1, 2, 3, 4].map((n) => [n, { speaker: 'a' }]))
    const report = markedReport(marked, { attributions: speakers, sources: { a: { name: 'Jorun Eskeld' } } })
    const { calledHere } = summarise(report)
    expect(Object.fromEntries(report.attributions.map((one) => [one.id, calledHere(one)]))).toEqual({
      a1: '',
      a2: 'He',
      a3: '',
      a4: '',
    })
  })

  it('leads along those who are said to have told, not to somebody said to want or decide', () => {
    const marked =
      '[source [@a Jorun]] [cue said] [content [2.source [@b the clerk]] [2.cue wanted] [2.content the rope cut]]. [3.source [@c Lida]] [3.cue said] [3.content [4.source [@d the mate]] [4.cue saw] [4.content the rope]].'
    const wayOf = (act: 'senses' | 'wants') =>
      summarise(
        markedReport(marked, {
          attributions: {
            1: { speaker: 'a' },
            2: { speaker: 'b', act: 'wants' },
            3: { speaker: 'c' },
            4: { speaker: 'd', act },
          },
        }),
      ).farthest?.attribution
    expect(wayOf('senses')).toBe('a4')
    expect(wayOf('wants')).toBeUndefined()
  })

  it('counts as passed on what one voice tells of another, not what it says that another wants', () => {
    const marked =
      '[source [@a Jorun]] [cue said] [content [2.source [@b the clerk]] [2.cue wanted] [2.content the rope cut]]. [3.source [@c Lida]] [3.cue said] [3.content [4.source [@d the mate]] [4.cue saw] [4.content it]].'
    const { passedOn, sources } = summarise(
      markedReport(marked, {
        attributions: {
          1: { speaker: 'a' },
          2: { speaker: 'b', act: 'wants' },
          3: { speaker: 'c' },
          4: { speaker: 'd', act: 'senses' },
        },
      }),
    )
    expect([...passedOn]).toEqual(['a4'])
    expect(Object.fromEntries(sources.map(({ label, furthest }) => [label, furthest]))).toEqual({
      Jorun: 1,
      'the clerk': 0,
      Lida: 1,
      'the mate': 2,
    })
  })

  it('counts nothing as passed on that somebody will or would tell', () => {
    const passedOn = (cue: string) => {
      const marked = `[source [@a Jorun]] [cue said] [content [2.source [@b the clerk]] [2.cue ${cue}] [2.content the rope was cut]].`
      return summarise(markedReport(marked, { attributions: { 1: { speaker: 'a' }, 2: { speaker: 'b' } } })).passedOn
        .size
    }
    expect(passedOn('told her')).toBe(1)
    expect(passedOn('will tell her')).toBe(0)
    expect(passedOn('is going to tell her')).toBe(0)
    expect(passedOn('would only say')).toBe(1)
  })

  it('says of another language that it was not read, and calls no sentence the writer’s own', () => {
    const problems = [{ stage: 'article', code: 'language', message: 'The article is in German.' }] as const
    const foreign = summarise(markedReport('Der Regen fiel.', { problems }))
    expect(foreign.paragraph).toMatch(/^The article is in German\. So nothing is said here/)
    expect(foreign.writerSentences).toEqual([])
    expect(summarise(markedReport('Rain fell.')).writerSentences.length).toBe(1)
  })

  it('tells those who have a name from those who have none, and no sentence from one', () => {
    const report = markedReport('[source [@a An official]] [cue said] [content the talks failed].', {
      attributions: { 1: { speaker: 'a' } },
      sources: { a: { naming: 'anonymous' } },
    })
    expect(summarise(report).paragraph).toMatch(/^One person without a name carries/)
    expect(summarise(report).paragraph).toContain('No sentence rests on the writer alone.')
  })

  it('lets no name turn the direction of what stands after it', () => {
    const report = markedReport(
      '[source [@a Jorun]] [cue said] [content the rope was cut]. [2.source [@b Lida]] [2.cue said] [2.content so].',
      {
        attributions: { 1: { speaker: 'a' }, 2: { speaker: 'b' } },
        sources: { a: { name: 'Jorun \u202eEskeld' }, b: { name: 'Lida Kovarre' } },
      },
    )
    expect(summarise(report).paragraph).toContain('Heard most are Jorun Eskeld (')
  })
})

describe('the aggregates', () => {
  it('gives whole per cents that make a hundred', () => {
    const marked = [1, 2, 3]
      .map((n) => `[${n}.source [@${'abc'[n - 1]} Clerk ${n}]] [${n}.cue said] [${n}.content so].`)
      .join(' ')
    const attributions = { 1: { speaker: 'a' }, 2: { speaker: 'b' }, 3: { speaker: 'c' } }
    const { voices } = summarise(markedReport(marked, { attributions }))
    expect(voices.length).toBe(4)
    expect(voices.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
  })

  it('counts for each source how often, how directly and how far', () => {
    const row = summarise(lanternReport()).sources.find(({ label }) => label === 'Anselm Roke')
    expect(row).toMatchObject({ indirect: 2, direct: 0, nearest: 2, furthest: 2 })
  })

  it('draws voices that pass on voices as trees, and leaves out those that pass on none', () => {
    const { chains } = summarise(lanternReport())
    expect(chains.map(({ label }) => label)).toEqual([
      'Channel Six',
      'a pamphlet',
      'Halden Press Agency',
      'Lida Kovarre',
      'a notice',
    ])
    expect(chains[3]!.children[0]!.children[0]).toMatchObject({ label: 'the overseers', removes: 3 })
  })

  it('takes one who reports his own words for one voice', () => {
    const self = '[source [@a Ada Wren]] [cue said] [content [2.source [@a she]] [2.cue hoped] [2.content to sail]].'
    const speakers = { 1: { speaker: 'a' }, 2: { speaker: 'a' } }
    expect(summarise(markedReport(self, { attributions: speakers })).chains).toEqual([])
    const other = { 1: { speaker: 'a' }, 2: { speaker: 'b' } }
    const passedOn = self.replace('[@a she]', '[@b her crew]')
    expect(summarise(markedReport(passedOn, { attributions: other })).chains.length).toBe(1)
  })

  it('counts no headline and no heading among the sentences that rest on the writer', () => {
    const { writerSentences, runningSentences } = summarise(markedReport('# Fog\n\n## The harbour\n\nThe fog lay.'))
    expect([writerSentences.length, runningSentences.length]).toEqual([1, 1])
  })

  it('names an unnamed source by a description before a pronoun', () => {
    const report = markedReport('[source [@a They]] [cue said] [content so]. Then [@a The two divers] left.', {
      attributions: { 1: { speaker: 'a' } },
    })
    expect(summarise(report).labelOf('s1')).toBe('the two divers')
  })
})

describe('the sentences that no source carries', () => {
  const partsOf = (marked: string, attributions: Parameters<typeof markedReport>[1]) => {
    const report = markedReport(marked, attributions)
    const sentences = report.sentences.map((sentence) => ({ ...sentence, voice: 'writer' as const }))
    const { writerAlone } = summarise({ ...report, sentences })
    const places = (some: readonly { readonly start: number }[]) =>
      some.map(({ start }) => sentences.findIndex((one) => one.start === start))
    return Object.fromEntries(Object.entries(writerAlone).map(([part, some]) => [part, places(some)]))
  }

  it('stand apart by what a reader could do about them, and from those that are the writer’s in part', () => {
    const marked =
      '[1.source [@clerk The clerk]] [1.cue said] [1.content the gate held]. Rain fell again. [2.source [@clerk The clerk]] [2.cue wanted] [2.content it shut]. It was [3.cue said] [3.content to be late].'
    const report = markedReport(marked, {
      attributions: { 1: { speaker: 'clerk' }, 2: { speaker: 'clerk', act: 'wants' } },
    })
    const voices = ['mixed', 'writer', 'writer', 'writer'] as const
    const sentences = report.sentences.map((sentence, at) => ({ ...sentence, voice: voices[at]! }))
    const { writerAlone, mixedSentences } = summarise({ ...report, sentences })
    const starts = (some: readonly { readonly start: number }[]) =>
      some.map(({ start }) => sentences.findIndex((one) => one.start === start))
    expect(Object.values(writerAlone).map(starts)).toEqual([[1], [3], [2]])
    expect(starts(mixedSentences)).toEqual([0])
  })

  it('are said by nobody only where that is likely and something is said or believed', () => {
    const marked =
      'It was [1.cue said] [1.content to be late]. It is [2.cue believed] [2.content that two fled]. The day [3.cue is observed as] [3.content a holiday]. The bill [4.cue is expected] [4.content to pass]. It was [5.cue said] [5.content to be early].'
    expect(
      partsOf(marked, {
        attributions: {
          2: { act: 'thinks' },
          3: { act: 'senses' },
          4: { act: 'thinks' },
          5: { confidence: 0.4 },
        },
      }),
    ).toEqual({ plain: [2, 4], ofNobody: [0, 1, 3], ofOthers: [] })
  })

  it('tell of another only where somebody is there', () => {
    const marked =
      '[1.source Many villagers] [1.cue fear] [1.content the flood]. [2.source They] [2.cue fear] [2.content the flood]. [3.source [@clerk The clerk]] [3.cue fears] [3.content the flood].'
    const thinks = { act: 'thinks' } as const
    const attributions = { 1: thinks, 2: thinks, 3: { ...thinks, speaker: 'clerk', confidence: 0.2 } }
    expect(partsOf(marked, { attributions })).toEqual({ plain: [2], ofNobody: [1], ofOthers: [0] })
  })

  it('are no scraps without a letter', () => {
    expect(partsOf('Rain fell again. “’. “1 2 3 4. No more. Nobody went out.', {})).toMatchObject({ plain: [0, 3, 4] })
  })
})
