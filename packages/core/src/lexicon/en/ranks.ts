import { wordsOf } from './entry.js'

/** Superlatives that rank by a judgement and not by a measure: “worst”, and not “longest”. */
export const judgedSuperlatives = wordsOf([
  {
    from: 'general English: adjectives of praise and blame',
    words: `greatest best worst bravest weakest finest wisest dumbest stupidest ugliest cruelest cruellest noblest vilest nastiest dirtiest
      meanest proudest darkest gravest craziest silliest fairest truest smartest kindest laziest toughest sickest lowliest`,
  },
])

/** After “most” or “least”: adjectives that can be counted or looked up. */
export const measuredAdjectives = wordsOf([
  {
    from: 'general English: adjectives of size, number, price, reach',
    words: `powerful populous expensive costly common recent valuable watched viewed visited decorated intense lethal productive diverse
      senior crowded polarized polarised famous prominent renowned notable popular unpopular used read polluted frequent extensive`,
  },
])

/** Events that are ranked by their dead or their damage, so that “worst” is a count. */
export const countedEvents = wordsOf([
  {
    from: 'general English: disasters, attacks, slumps',
    words: `shooting massacre outbreak epidemic pandemic storm hurricane flood wildfire fire attack disaster accident crash recession drought
      spill earthquake famine depression downturn breach loss defeat day week month year quarter winter summer season record shootings
      massacres outbreaks crisis crises epidemics pandemics storms hurricanes floods wildfires fires attacks disasters accidents crashes recessions droughts
      spills earthquakes famines losses defeats`,
  },
])
