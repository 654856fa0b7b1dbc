import type { Phrase } from '../../rules/find-phrases.js'

const page = 'pages of news: what a page sets between the paragraphs to lead on to other pages'

/** Words that open a line which leads to another page and is no part of the article. */
export const linkOpenings: readonly Phrase[] = [
  'just watched',
  'must watch',
  'see also',
  'also read',
  'read also',
  'read more',
  'read next',
  'related :',
  'related coverage|stories|story|articles|article',
  'more from|on',
  'more :',
  'watch :',
  'story continued|continues below',
  'advertisement',
  'sign up',
  'click here',
  'follow us',
].map((words) => ({ words, from: page }))
