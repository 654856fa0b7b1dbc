import type { Act } from '../../model/attribution.js'

/**
 * What a cue does, by its head. `says`: puts into words, promises included. `thinks`: knows, believes, judges, expects, fears.
 * `wants`: wishes, likes, intends, asks for. `decides`: resolves, rules, permits, forbids. `shows`: makes plain without speaking, as a document
 * does. `senses`: sees, hears, notices.
 */
interface ActWords {
  readonly act: Act
  readonly from: string
  readonly words: string
}

const verbs: readonly ActWords[] = [
  {
    act: 'says',
    from: 'general English: saying and writing',
    words: `say tell state speak talk add write report announce note remark comment mention declare describe explain claim assert allege
      contend argue maintain insist affirm aver avow attest testify swear certify confirm reaffirm reiterate repeat restate echo recount
      relate narrate recite recap summarize summarise outline detail enumerate list specify elaborate expound clarify spell articulate phrase word
      express voice convey communicate impart inform notify brief apprise advise counsel update alert assure reassure remind respond reply
      answer retort counter rejoin rebut refute rebuff deny disavow disclaim repudiate contradict dispute contest concede acknowledge
      admit confess own grant allow disclose divulge reveal unveil leak release publish post tweet retweet blog email e-mail mail
      text message cable wire fax phone telephone dial broadcast air proclaim pronounce herald trumpet tout promote advertise boast brag crow
      gloat joke jest quip kid tease wisecrack deadpan shout yell scream shriek bellow roar bark bawl call cry exclaim blurt whisper mutter
      mumble murmur growl grumble snarl snap hiss sneer scoff jeer mock ridicule deride lampoon satirize taunt heckle boo chant cheer
      sing intone drone preach lecture sermonize opine editorialize muse ruminate pontificate rant rail rage fulminate fume vent lash
      inveigh thunder storm criticize criticise critique censure chide rebuke reprimand reproach reprove berate scold upbraid admonish
      excoriate lambaste lambast castigate slam blast bash hammer skewer roast rip savage pillory vilify malign slander smear disparage
      denigrate belittle demean denounce decry condemn deplore lament bemoan bewail rue complain gripe grouse carp whine moan protest object demur
      quibble quarrel squabble bicker spar debate discuss converse chat gossip confer consult interview ask inquire enquire query question
      quiz grill interrogate probe press challenge accuse charge blame fault impugn implicate indict arraign incriminate attack assail
      hit knock jab swipe savage eviscerate pan trash warn caution forewarn threaten vow pledge promise commit swear undertake
      guarantee vouch predict forecast foretell prophesy project foresee portend prognosticate venture volunteer offer suggest propose
      recommend nominate imply insinuate hint intimate allude refer cite quote paraphrase invoke reference name identify label dub
      term brand christen characterize characterise depict portray paint cast liken compare equate contrast define praise laud
      hail applaud commend compliment extol acclaim salute toast thank congratulate credit welcome greet bless apologize apologise
      excuse justify defend rationalize plead interject interrupt interpose chime pipe butt continue conclude finish
      begin open preface introduce present submit emphasize emphasise stress underscore underline highlight accentuate
      exaggerate overstate understate downplay minimize gloss spin lie fib mislead fabricate concoct dictate read recall reminisce
       stutter stammer sigh laugh chuckle sob weep gush enthuse rave purr coo drawl rasp gasp pant snort chortle cackle
      giggle grin smile nod shrug fire shoot weigh dish spill tattle confide share lecture teach translate
      interpret render sign tally author pen scribble scrawl jot byline headline
      caption entitle title subtitle chronicle document catalogue catalog file lodge lobby campaign advocate champion plug pitch
      hype bill address touch dwell digress veer segue rebuke slur counterclaim reject dismiss disagree agree assent concur
      accede acquiesce side attribute ascribe impute trace pin point signal telegraph gesture indicate react retaliate
      rephrase backtrack backpedal recant retract correct focus clash distance disavow recapitulate profess reiterate regale wisecrack apologise level sling hurl lob trade`,
  },
  {
    act: 'thinks',
    from: 'general English: knowledge, belief, judgement, feeling about a matter',
    words: `think believe know feel consider regard view deem judge reckon suppose presume assume guess imagine fancy figure gather understand
      grasp comprehend realize realise recognize recognise appreciate accept doubt wonder suspect mistrust distrust
      disbelieve trust expect anticipate await envision envisage visualize picture conceive dream fear dread worry fret agonize
      despair regret mourn resent remember forget recollect reflect ponder contemplate meditate mull deliberate brood speculate theorize hypothesize
      hypothesise surmise conjecture infer deduce extrapolate estimate gauge assess appraise evaluate rate rank value
      esteem admire respect revere despise disdain scorn detest loathe hate abhor mind care approve disapprove sympathize empathize
       convince persuade misjudge misunderstand mistake underestimate overestimate ignore overlook disregard discount
       puzzle marvel rejoice peg count ascertain diagnose learn sour warm
      brace steel bristle recoil cringe balk subscribe misremember`,
  },
  {
    act: 'wants',
    from: 'general English: wishing, liking, intending, asking for',
    words: `want wish desire hope long yearn crave covet seek pursue aim aspire intend mean plan plot scheme design prepare
      try attempt strive struggle endeavor endeavour angle jockey hanker hunger itch ache prefer favor favour like love enjoy
      relish cherish adore support back endorse embrace espouse root oppose resist fight dislike demand request require urge exhort implore beseech
      entreat beg plead petition solicit appeal invite encourage push prod nudge goad egg coax cajole pressure clamor clamour
       need vie crusade agitate wrangle dare entice tempt court woo`,
  },
  {
    act: 'decides',
    from: 'general English: resolving, ruling, permitting, forbidding',
    words: `decide determine resolve choose elect opt pick select settle rule adjudicate adjudge decree order command direct instruct
      mandate ordain enact legislate pass adopt ratify sanction authorize authorise permit let license
      licence forbid prohibit ban bar outlaw block veto overrule overturn uphold strike void annul
      nullify invalidate vacate quash suspend revoke rescind repeal refuse decline vote convict acquit sentence fine
      award appoint assign designate hire sack exempt pardon commute waive deport
      extradite sue subpoena summon schedule set issue impose stipulate prescribe
      restrict limit cap`,
  },
  {
    act: 'shows',
    from: 'general English: making plain without speaking',
    words: `put give place calculate show demonstrate prove evidence evince illustrate exhibit display reflect mirror embody betray bespeak find 
       seem appear look sound signify denote connote symbolize represent corroborate substantiate establish
      verify measure register record log chart map track tabulate contain include feature carry expose uncover
      unearth exude radiate emanate manifest`,
  },
  {
    act: 'senses',
    from: 'general English: perceiving',
    words: `see hear watch notice observe spot sight glimpse witness perceive sense smell taste overhear listen behold discern detect
      eye spy stare gaze glance peer eyeball discover`,
  },
]

/** Verbs with a particle that change what the verb alone does. */
const phrases: readonly ActWords[] = [
  {
    act: 'wants',
    from: 'general English',
    words: 'call-for call-on call-upon ask-for look-for look-to push-for fight-for press-for',
  },
  {
    act: 'wants',
    from: 'general English',
    words: 'insist-on campaign-for lobby-for vie-for reach-for appeal-for look-forward',
  },
  { act: 'thinks', from: 'general English', words: 'see-as look-at count-on bank-on rely-on take-as come-to' },
  { act: 'decides', from: 'general English', words: 'settle-on sign-into rule-out rule-in' },
  {
    act: 'says',
    from: 'general English',
    words:
      'lay-out set-out set-forth lay-into lay-bare put-it put-forth go-after go-on brush-off play-down come-out tick-off crack-down stand-by point-out point-to hold-forth',
  },
]

const nouns: readonly ActWords[] = [
  {
    act: 'says',
    from: 'general English: what is said',
    words: `statement word remark comment speech address talk tweet post message letter email e-mail memo memorandum note report
      announcement declaration assertion claim allegation accusation charge complaint criticism critique denunciation condemnation
      attack insult praise tribute endorsement pledge promise vow commitment threat warning caution prediction forecast explanation
      description account story tale testimony confession admission acknowledgment acknowledgement concession denial rebuttal response
      reply answer question query inquiry interview conversation discussion debate argument contention suggestion hint reference mention
      allusion quote quotation phrase slogan chant cry shout joke quip lie rumor rumour gossip news release op-ed
      editorial column article essay book advice apology rhetoric language line sentence assurance insistence
      lament outcry rebuke backlash protest objection confirmation reminder proposal recommendation ad advertisement headline twitter
      facebook instagram phone telephone lawsuit suit filing petition indictment affidavit`,
  },
  {
    act: 'thinks',
    from: 'general English: what is thought',
    words: `view opinion belief idea thought notion assumption presumption conviction faith confidence doubt suspicion skepticism scepticism
      fear worry concern anxiety apprehension alarm dread regret expectation anticipation estimate estimation judgment judgement assessment
      conclusion impression feeling sentiment attitude perception perspective outlook stance position mind sense understanding knowledge awareness
      recognition realization realisation consensus speculation theory hypothesis interpretation reservation misgiving anger outrage frustration
      disappointment surprise shock dismay admiration respect memory recollection guess hunch analysis consideration indifference interest attention`,
  },
  {
    act: 'wants',
    from: 'general English: what is wanted',
    words: `hope wish desire want demand request call appeal plea plan intention intent aim goal ambition aspiration dream effort attempt bid
      push preference support opposition fondness love hatred enthusiasm eagerness willingness reluctance readiness determination
      priority agenda campaign platform strategy appetite yearning invitation urging`,
  },
  {
    act: 'decides',
    from: 'general English: what is decided',
    words: `decision ruling verdict order decree mandate directive resolution law legislation bill policy ban approval consent
      agreement choice vote refusal rejection permission authorization sentence injunction veto`,
  },
  {
    act: 'shows',
    from: 'general English: what shows',
    words: `data poll survey study evidence proof finding result record document footage video figure statistic chart graph
      photograph photo transcript sign indication appearance`,
  },
  { act: 'senses', from: 'general English', words: 'sight observation hearing' },
]

/** Adjectives that carry a cue after *be*: “was worried that”. */
const adjectives: readonly ActWords[] = [
  {
    act: 'thinks',
    from: 'general English: states of mind',
    words: `sure certain confident convinced unsure uncertain doubtful skeptical sceptical dubious afraid fearful worried concerned anxious nervous
      apprehensive alarmed wary leery optimistic pessimistic aware unaware mindful conscious ignorant known familiar
      angry furious outraged upset irate mad annoyed irritated frustrated disappointed dismayed appalled horrified shocked surprised
      stunned astonished amazed baffled puzzled perplexed confused curious proud ashamed embarrassed sorry sad saddened glad happy pleased
      delighted thrilled excited enamored impressed unimpressed disturbed troubled uneasy uncomfortable comfortable content satisfied
      dissatisfied unhappy disgusted offended insulted grateful thankful jealous envious suspicious cynical torn undecided divided
      interested uninterested indifferent critical`,
  },
  {
    act: 'wants',
    from: 'general English: states of wanting',
    words: `eager keen willing ready hopeful desperate determined intent bent inclined disinclined reluctant unwilling loath hesitant
      averse hungry impatient supportive hostile opposed enthusiastic committed fond poised prepared`,
  },
  { act: 'says', from: 'general English', words: 'vocal outspoken adamant emphatic explicit' },
  { act: 'shows', from: 'general English', words: 'clear evident apparent obvious plain unclear' },
  { act: 'decides', from: 'general English', words: 'bound required obliged' },
]

/** Verbs that leave the act to the verb or noun after them: “began to see”, “made a promise”. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `be have do get make take give come go keep start begin stop cease continue tend happen use need dare help manage fail put hold
  bring let send deliver issue draw raise receive seem appear become remain stay try attempt return turn set lay cast lead`.split(
    /\s+/,
  ),
)

function index(entries: readonly ActWords[]): ReadonlyMap<string, Act> {
  const acts = new Map<string, Act>()
  for (const { act, words } of entries) {
    for (const word of words.split(/\s+/)) if (!acts.has(word)) acts.set(word, act)
  }
  return acts
}

export const verbActs: ReadonlyMap<string, Act> = index(verbs)
export const phraseActs: ReadonlyMap<string, Act> = index(phrases)
export const nounActs: ReadonlyMap<string, Act> = index(nouns)
export const adjectiveActs: ReadonlyMap<string, Act> = index(adjectives)
