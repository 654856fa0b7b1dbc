import { findLoaded } from '../find-loaded.js'
import type { Rule } from '../rule.js'

export const loadedWord: Rule = {
  id: 'loaded-word',
  concerns: 'wording',
  next: 'reword',
  level: 'note',
  what: 'The word carries a verdict or plays up a quarrel, in the writer’s own voice.',
  why: 'A reader gets the verdict before the facts, and cannot take one without the other.',
  reader: 'Put a plain word in its place and see what the sentence still says.',
  editor: 'Say what was done or said, in a plain word, and let a named voice give the verdict.',
  guides: [
    {
      guide: 'npr',
      on: 'fairness',
      says: 'Keep to facts and to neutral language; avoid the loaded words of one side.',
    },
    { guide: 'reuters', on: 'impartiality', says: 'Keep the language dispassionate.' },
  ],
  finds: [
    'Oona Strick [slammed] the ferry line over the ramp.',
    'The contract was a [boondoggle] from its first day.',
    'The [cronies] of the minister ate at the harbour every Friday.',
    'A [shameful] silence hung over the hall at Merrow.',
    'The [moonbats] of the river towns met at Merrow on Friday.',
    'The [wingnuts] of the river towns met at Merrow on Friday.',
    'The line dropped its [job-killing] timetable at the end of the month.',
    'The office began a [witch hunt] against the deckhands in May.',
    'The [lackeys] of the minister say the wells are clean.',
    'The talks at Merrow were a [fiasco], and Oona Strick said that they would go on in May.',
    'Dorrin Pell [crowed] that the islands had never had a better boat.',
    'The deputy minister [ranted] for the better part of an hour about the islanders.',
    'The tax office is a [cesspool], and the islanders pay for it.',
    '# UNMASKED: The Harbour Board’s [Shameful] Silence on the Ramps Comes to an End ¶ The harbour board answered the islands on Friday.',
  ],
  passes: [
    'The blast killed six miners at Sannic.',
    'The wind slammed the door of the customs house.',
    '“This is a shameful order,” Dorrin Pell told the council.',
    'Dorrin Pell said the council had passed a shameful order.',
    'Dorrin Pell called the inquiry a witch hunt.',
    'The inquiry was no witch hunt.',
    'The owners of the mine denounced the order as draconian.',
    'The unexploded bombshell lay in the harbour for sixty years.',
    'Oona Strick hammered home her point about the ramp.',
    'The crew ripped the boards from the ramp.',
    'Two men torched a lorry at Port Ansel on Sunday.',
    'Joren Adde put the hosts ahead when he slammed a loose ball into the roof of the net.',
    'He slammed the car of his brother through the fence at Merrow.',
    'The inspectors found an old cesspool at Sannic that had overflowed into a ditch.',
    'A shutter of the cabin had been unhinged and laid against the wall.',
    'The engine was whining that day, and a cock crowed on the quay.',
    'Much-needed showers reached the coast on Wednesday.',
    'The talks were a fiasco, Oona Strick said.',
    '# The Fiasco Sails Home to Merrow After Nine Years ¶ The mail boat Fiasco came home to Merrow on Friday. The crew of the Fiasco was met with a band.',
    'Oona Strick said that the cronies of the minister had called it off.',
  ],
  *check(ground) {
    for (const { row, first, last } of findLoaded(ground)) {
      const span = { start: ground.tokens[first]!.start, end: ground.tokens[last]!.end }
      const words = ground.wordsOf(span)
      const what = row.sense === 'speech' ? `“${words}” plays up what was said` : `“${words}” carries a verdict with it`
      yield { ...span, message: `${what}; plainer would be: ${row.plain}.` }
    }
  },
}
