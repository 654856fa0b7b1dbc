import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type Figure, median } from './figure.js'
import { timed } from './reading.js'
import { countWords } from './texts.js'

/** What two general libraries take for sentences, tags and entities of the same texts, with all that they do by default. */
export function otherLibraries(articles: readonly string[], whence: number): Figure[] {
  const wink = winkNLP(winkModel)
  const libraries: readonly (readonly [string, (text: string) => unknown])[] = [
    ['wink-nlp', (text) => wink.readDoc(text)],
    ['compromise', (text) => nlp(text)],
  ]
  const words = articles.reduce((total, text) => total + countWords(text), 0)
  return libraries.flatMap(([name, readText]) => {
    const readAll = () => {
      for (const text of articles) readText(text)
    }
    readAll()
    const speed = (words * 1000) / median(Array.from({ length: 3 }, () => timed(readAll)))
    return [
      { name: `${name} words a second`, value: speed, unit: 'words/s' },
      { name: `whence to ${name}`, value: whence / speed, unit: 'times' },
    ]
  })
}
