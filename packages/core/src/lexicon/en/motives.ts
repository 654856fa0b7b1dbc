import type { Phrase } from '../../rules/find-phrases.js'

const purpose = 'desk guides: what somebody is after is known to that person; say who says so, or what shows it'
const hostile =
  'silence|smear|discredit|intimidate|humiliate|embarrass|mislead|deceive|undermine|sabotage|distract|deflect|divert|hide|conceal|whitewash|obscure|appease|placate|pander|destroy|cripple|demonize|inflame|manipulate|exploit|derail|bully|frighten|scare|divide|enrich'
const feelings =
  'spite|malice|envy|jealousy|greed|hatred|hate|revenge|vanity|cowardice|desperation|bitterness|self-interest|resentment|contempt|vengeance'

/** Words that say why somebody acts. */
export const motives: readonly Phrase[] = [
  `out of ${feelings}`,
  `out of sheer|pure|personal|petty ${feelings}`,
  `motivated|driven|fueled|fuelled by ${feelings}`,
  `in order to ${hostile}`,
  `in an attempt|effort to ${hostile}`,
  `in a bid to ${hostile}`,
  `a|an attempt|effort|bid|ploy|scheme|plot to ${hostile}`,
  `designed|meant|intended|calculated|aimed|crafted to ${hostile}`,
  `aimed at silencing|smearing|discrediting|intimidating|humiliating|embarrassing|misleading|deceiving|undermining|distracting|deflecting|hiding|concealing`,
  'to score political|cheap|easy|partisan points',
  'to curry favor|favour',
  'to save face',
  'to pander to',
  'to distract attention|from',
  'to divert attention',
  'to deflect attention|blame|criticism',
  'for political|partisan|electoral|personal gain',
  'for purely|crassly|nakedly|cynically political|partisan|selfish|personal reasons|purposes|ends',
  'because he|she|it hates|despises|resents|envies|hated|despised|resented|envied',
  'because they hate|despise|resent|envy|hated|despised|resented|envied',
].map((words) => ({ words, from: purpose }))
