import { type Entries, wordsOf } from './entry.js'

const standing: readonly Entries[] = [
  {
    from: 'findings, counts and records',
    words: `report study survey poll polling analysis audit review research dataset database data statistic figure census
      record document documentation file filing paper transcript memo memorandum cable dossier inventory list waitlist
      registry register logbook pamphlet leaflet handbook manual ledger map chart graph index estimate forecast projection finding evidence footage video recording tape
      photo photograph picture image sheet printout screenshot receipt log minute agenda assessment evaluation investigation inquiry`,
  },
  {
    from: 'papers of courts, laws and contracts',
    words: `lawsuit suit complaint petition indictment affidavit warrant subpoena brief motion ruling verdict opinion order decision
      law statute act ordinance bill legislation amendment measure code regulation rule policy guideline treaty
      agreement contract constitution charter resolution permit proposal plan budget doctrine directive proclamation manifesto
      disclosure settlement injunction decree clause provision section article proposition`,
  },
  {
    from: 'publications',
    words: 'book biography memoir novel essay story headline caption profile editorial brochure textbook diary journal',
  },
]
const ofMaker: readonly Entries[] = [
  {
    from: 'words that one speaks through: whoever issued them is the source if named',
    words: `statement announcement release press-release post tweet message text website site page webpage account blog
      newsletter speech remark testimony interview op-ed ad advertisement video podcast comment response reply answer column
      notice advisory bulletin campaign spot flier flyer`,
  },
  {
    from: 'counts that have no title of their own: whoever made them is the source if named',
    words: 'data figure number statistic estimate tally count projection forecast research analysis calculation',
  },
]
const ofPerson: readonly Entries[] = [
  {
    from: 'papers that speak for a person, but stand for themselves in an organization',
    words: 'letter email e-mail memo note memoir diary autobiography',
  },
]

/** Papers a maker speaks through; with the maker named, the maker is the source. */
export const voicingNouns = wordsOf(ofMaker)
/** The same, if the maker is a person. */
export const personalNouns = wordsOf(ofPerson)
export const documentNouns: ReadonlySet<string> = new Set([...wordsOf(standing), ...voicingNouns, ...personalNouns])
