import type { Report } from '../../src/index.js'
import { markedReport } from './marked-report.js'

/** One event in three articles of invented outlets. */
export function rampReports(): readonly Report[] {
  return [courier(), tribune(), wire()]
}

const courier = (): Report =>
  markedReport(
    `# Two boats kept in port after ramp falls

[1.content “This was a known fault with a known remedy,”] [1.source [@arrenby Tove Arrenby], [@arrenby.title the office’s director of inspections]], [1.cue told] reporters. [1.content “We do not wait for the second lorry.”]

[2.source [@office The Maritime Safety Office]] [2.cue said] [2.content its inspectors had found cracked hinge pins on both ships].

[3.source [@pell Dorrin Pell], [@pell.title managing director of Sound & Skerry]], [3.cue said] [3.content the line had replaced every pin in the spring].

[4.source [@order The order]] [4.cue quotes] [4.content [5.source [@hand a deckhand]] as [5.cue telling] inspectors that [5.content the ramp had been “knocking since the summer”]].

Nearly 4,000 people live on the outer islands.`,
    {
      attributions: {
        1: { speaker: 'arrenby', form: 'direct' },
        2: { speaker: 'office' },
        3: { speaker: 'pell' },
        4: { speaker: 'order' },
        5: { speaker: 'hand', form: 'mixed' },
      },
      sources: {
        arrenby: { name: 'Tove Arrenby' },
        office: { name: 'Maritime Safety Office', kind: 'organization' },
        pell: { name: 'Dorrin Pell' },
        order: { kind: 'document' },
        hand: { naming: 'anonymous' },
      },
      article: { id: `sha256:${'1'.repeat(64)}`, outlet: 'Lowmere Courier', published: '2031-11-11' },
    },
  )

const tribune = (): Report =>
  markedReport(
    `# Ferry chief blames yard

[1.content “We replaced every pin in the spring, and a yard was paid for it,”] [1.source [@pell D. Pell], [@pell.title who runs the ferry line]], [1.cue said].

[2.source [@mso The MSO]] [2.cue said] [2.content that inspectors found cracked pins on the two ships].

[3.source [@arrenby Ms Arrenby]] [3.cue told] this newspaper: [3.content “This was a known fault, with a remedy. We will not wait for the second lorry.”]

[4.source [@strick Oona Strick]] [4.cue warned] [4.content that nine dialysis patients depend on the clinic boat].`,
    {
      attributions: {
        1: { speaker: 'pell', form: 'direct' },
        2: { speaker: 'mso' },
        3: { speaker: 'arrenby', form: 'direct' },
        4: { speaker: 'strick' },
      },
      sources: {
        pell: { name: 'D. Pell' },
        mso: { name: 'MSO', kind: 'organization' },
        arrenby: { name: 'Arrenby' },
        strick: { name: 'Oona Strick' },
      },
      article: { id: `sha256:${'2'.repeat(64)}`, outlet: 'Calder Tribune', published: '2031-11-12' },
    },
  )

const wire = (): Report =>
  markedReport(
    `# Known fault, says inspector

[1.source Inspector [@arrenby Tove Arrenby]] [1.cue said] [1.content “this was a KNOWN fault with a known remedy”].

[2.source [@yard A yard worker]] [2.cue said] [2.content nobody had ordered new hinge pins from Bellmarsh before Easter].

[3.source [@bell Ansel Pell]] [3.cue said] [3.content the choir sang on regardless].`,
    {
      attributions: {
        1: { speaker: 'arrenby', form: 'mixed' },
        2: { speaker: 'yard' },
        3: { speaker: 'bell' },
      },
      sources: {
        arrenby: { name: 'Tove Arrenby' },
        yard: { naming: 'unnamed' },
        bell: { name: 'Ansel Pell' },
      },
      article: { id: `sha256:${'3'.repeat(64)}`, outlet: 'Skerry Wire', published: '2031-11-11' },
    },
  )
