import { loadedCue } from '../loaded-cue.js'
import { notTheText } from '../not-the-text.js'
import type { Rule } from '../rule.js'

export const loadedVerb: Rule = {
  id: 'loaded-verb',
  concerns: 'wording',
  next: 'reword',
  level: 'note',
  what: 'The verb does more than say that this was said.',
  why: 'A verb such as “claimed” or “admitted” weighs a statement before the reader has read it.',
  reader: 'Read the sentence with “said” and see whether it looks different.',
  editor: 'Write “said”, unless the article shows what the verb implies.',
  guides: [
    {
      guide: 'reuters',
      on: 'impartiality',
      says: 'Guard against bias in the choice of words: “claimed” may suggest that you doubt what is said.',
    },
    { guide: 'npr', on: 'fairness', says: 'Keep to facts and to neutral language.' },
  ],
  finds: [
    'Dorrin Pell [claimed] that the pins had been replaced in April.',
    'The ferry line [insisted] the ramp at Merrow was safe.',
    '“We never saw the letter,” [claimed] Tove Arrenby, the director of inspections.',
    'The minister [admitted] that the wells had not been tested since the spring.',
    'The company [conceded] that its records were wrong.',
    '“Nobody builds a harbour faster than I do,” Jorun Eskeld [boasted].',
    '“The ramp is safe and always was,” the minister [insisted].',
    'Dorrin Pell [claims] to have seen the repaired ramp himself.',
  ],
  passes: [
    'Dorrin Pell said that the pins had been replaced in April.',
    'A group of miners claimed responsibility for the fire at Port Ansel.',
    'The group has claimed several fires that killed six people in the past year.',
    'The flood claimed nine lives in Sannic before the rain stopped.',
    'Oona Strick was admitted to hospital in Merrow on Friday, her brother said.',
    'Tove Arrenby never claimed that the ramp was safe.',
    'Oona Strick said the company had claimed that the ramp was safe.',
    'The inspectors insisted on a second test of the pins.',
    'The minister insisted that the line replace the pins before the spring.',
    'The islanders insist the ramp must be closed before the talks begin.',
    'The ramp was closed. ¶ JUST WATCHED Pell claims that the ramp is safe ¶ It stays closed until Friday.',
    'Jorun Eskeld was sentenced on Monday after admitting that he had cut the rope.',
    'In the lawsuit, the union claimed that the line had known of the cracks.',
    'Jorun Eskeld conceded the race for the islands’ council on Sunday.',
    'Tobias Lunn came third with 21 percent. He conceded shortly before midnight and did not say whom his voters should choose.',
    'Tobias Lunn conceded his place on the board and left the hall.',
    '“They claimed that the ramp was safe,” Oona Strick said.',
    'Pell falsely claimed that the pins had been replaced in April, the log shows.',
    'The harbour at Port Ansel boasts three ramps and a crane.',
  ],
  *check(ground) {
    const isStray = notTheText(ground)
    for (const attribution of ground.attributions) {
      const loaded = loadedCue(ground, attribution)
      if (loaded === undefined || isStray(loaded.token)) continue
      const { start, end } = ground.tokens[loaded.token]!
      const { speaker } = attribution
      const message = `“${ground.forms[loaded.token]}” says more than “said”: ${loaded.verb.adds}.`
      yield { start, end, message, ...(speaker === undefined ? {} : { speaker }) }
    }
  },
}
