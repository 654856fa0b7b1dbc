import { markedReport } from './marked-report.js'

/** `examples/lantern.txt`, read by hand. */
export const lanternReport = () => markedReport(marked, { attributions, sources, article })

const article = {
  input: 'examples/lantern.html',
  url: 'https://clarion.orsava.example/2029/03/lantern-unmasked',
  bylines: ['Clarion Staff'],
  outlet: 'The Orsavan Clarion',
  published: '2029-03-14',
}

const marked = `
# UNMASKED: The Lantern Crowd’s Shameful Romance With a Tyrant Finally Comes to Light…

While families along the river sleep in their boots, nobody would have guessed that people in our own towns are cheering for the man behind the guns.

[1.cue According to] [1.source [@six Channel Six]], [1.content [2.source [@two two Lantern groups]] have gone so far in their hatred of [@vane President Vane] that [2.source [@two they]] [2.cue accuse] [2.content Orsava of “starving” the Karst Dominion]]. [3.source [@pass The Lantern group Open Pass]] [3.cue declares:] [3.content “No people should have to beg at a gate that their grandparents built. What is being done at Tarsk is a slow strangling, and it is being done in our name.”]

Ever since the treaty vote, Lantern members have shown what they are made of. Paint on the war memorial, nails on the toll road and stones through the windows of the customs house have been their way of joining the debate.

Now that the guns have been moved up to the bank, [@some some Lantern groups] are taking the side of First Marshal Ilko Brand. [4.source [@some They]] [4.cue feel] [4.content that he is the one under siege, and that his threats to shell the Tarsk road are therefore only natural].

[5.source [@pamphlet A pamphlet] put out by [@pass Open Pass]] [5.cue alleges] [5.content that [6.source [@vane Vane]] [6.cue wants] [6.content a war in order to save her toll treaty]]. [7.source [@pamphlet It]] [7.cue points to] [7.content the closing of the southern mills as “a rehearsal,” in which the government named a culprit first and looked for the crime afterwards].

[8.cue To hear] [8.source [@some them]] [8.cue tell it], [8.content the tolls were never anything but a device to drive the hill towns off their land].

Anyone who paints the Dominion as the victim has to stop his ears against [10.source [@miners the Dominion’s own miners]], [9.content who [10.cue call] [10.content life there a “slow strangling,”]] [9.cue as] [9.source [@halden the Halden Press Agency]] [9.cue reported]. Two years ago, accounts came to light of what is endured across the river, told by runaways to one commission after another.

[11.cue According to] [11.source [@edric Edric Sommerlath], [@edric.title Orsava’s envoy to the League of River States]], [11.content the First Marshal keeps his chair by fear and by nothing else]. [12.content “The Dominion is governed from its prisons. A state that has to lock up its schoolteachers in order to stand has already begun to fall.”]

[@lida Lida Kovarre], [@lida.title who sits for Orsava on the League’s relief commission], passed on what one runaway went through in the salt works. [13.content “[14.source [@roke Anselm Roke], [@roke.standing who kept the books at Works Nine]], [14.cue told of] [14.content men sent down without lamps]. [15.content On the night the lower gallery flooded], [15.source [@roke the former bookkeeper]] [15.cue recalled], [15.content [16.source [@overseers the overseers]] [16.cue said] [16.content that the pumps were needed for the Marshal’s baths]].”]

In all likelihood the Lantern creed has simply found its natural home. [17.cue According to] [17.source [@notice a notice] pinned up by [@harrow Lantern Harrow]], [17.content [18.source [@movement the Lantern movement]] [18.cue holds] [18.content that Orsava has no rightful border at all]].

These torch-waving, oath-breaking, toll-dodging dreamers would surely throw the gate open to any army that promised to tear it down. For a gang of saboteurs who see a treaty as a crime, a shelled road may look like a small price.

The tenderness that Lantern members show for a regime that starves its own is beyond excuse. Perhaps those who lent them their halls will now admit what they have been sheltering.
`

const attributions = {
  1: { speaker: 'six', confidence: 0.97 },
  2: { speaker: 'two', form: 'mixed', confidence: 0.91 },
  3: { speaker: 'pass', form: 'direct', confidence: 0.98 },
  4: { speaker: 'some', act: 'thinks', confidence: 0.88 },
  5: { speaker: 'pamphlet', confidence: 0.95 },
  6: { speaker: 'vane', act: 'wants', confidence: 0.71 },
  7: { speaker: 'pamphlet', form: 'mixed', confidence: 0.66 },
  8: { speaker: 'some', confidence: 0.58 },
  9: { speaker: 'halden', confidence: 0.9 },
  10: { speaker: 'miners', form: 'mixed', confidence: 0.86 },
  11: { speaker: 'edric', confidence: 0.97 },
  12: { speaker: 'edric', form: 'direct', confidence: 0.82 },
  13: { speaker: 'lida', form: 'direct', confidence: 0.8 },
  14: { speaker: 'roke', confidence: 0.87 },
  15: { speaker: 'roke', confidence: 0.9 },
  16: { speaker: 'overseers', confidence: 0.84 },
  17: { speaker: 'notice', confidence: 0.95 },
  18: { speaker: 'movement', act: 'thinks', confidence: 0.81 },
} as const

const sources = {
  six: { name: 'Channel Six', kind: 'outlet' },
  two: { kind: 'group' },
  pass: { name: 'Open Pass', kind: 'group' },
  vane: { name: 'Vane' },
  some: { kind: 'group' },
  pamphlet: { kind: 'document' },
  halden: { name: 'Halden Press Agency', kind: 'outlet' },
  miners: { kind: 'group' },
  edric: { name: 'Edric Sommerlath' },
  lida: { name: 'Lida Kovarre' },
  roke: { name: 'Anselm Roke' },
  overseers: { kind: 'group' },
  notice: { kind: 'document' },
  harrow: { name: 'Lantern Harrow', kind: 'group' },
  movement: { name: 'Lantern movement', kind: 'group' },
} as const
