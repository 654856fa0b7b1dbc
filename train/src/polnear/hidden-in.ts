import { type Hidden, hideNames, splitSentences, tokenize, type UsualWords } from '@whence/core/training'
import { paragraphsOf } from './paragraphs.js'

/** The names that the net may not see in a corpus text. */
export function hiddenIn(text: string, usual: UsualWords): Hidden {
  const marks = tokenize(text, paragraphsOf(text))
  return hideNames(text, marks, splitSentences(text, marks), usual)
}
