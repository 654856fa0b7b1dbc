import { describe, expect, it } from 'vitest'
import { articleOf, extracted } from './article-helpers.js'

const TEXTS = {
  en: 'The gate failed on Tuesday and the water stood in the lane for a day, but nobody in the town was hurt by it.',
  de: 'Das Tor brach am Dienstag, und das Wasser stand einen Tag lang in der Gasse, aber niemand in der Stadt wurde verletzt.',
  fr: 'La porte a cédé mardi et l’eau est restée un jour dans la ruelle, mais personne dans la ville n’a été blessé par elle.',
  es: 'La puerta cedió el martes y el agua se quedó un día en la calle, pero nadie en la ciudad resultó herido por ella.',
  nl: 'De poort begaf het op dinsdag en het water stond een dag in de steeg, maar niemand in de stad raakte gewond.',
  ru: 'Ворота сломались во вторник, и вода стояла в переулке весь день, но никто в городе не пострадал, как сказал мэр.',
  uk: 'Ворота зламалися у вівторок, і вода стояла в провулку весь день, але ніхто в місті не постраждав, як сказав він та його люди.',
  zh: '星期二闸门坏了，水在巷子里停了一天，但是镇上没有人受伤。市长说，工程师下个星期会把它拆开，然后再决定是否修理或者更换。',
  ja: '火曜日に水門が壊れ、水は一日じゅう路地にたまっていたが、町ではだれもけがをしなかったと町長は話した。',
}

describe('the language of an article', () => {
  it.each(Object.entries(TEXTS))('is told from its words: %s', (language, text) => {
    expect(articleOf(text).language).toBe(language)
  })

  it('is what the words say, not what the page claims', () => {
    expect(articleOf(`<html lang="de"><body><p>${TEXTS.en}</p></body></html>`, 'a.html').language).toBe('en')
  })

  it('is named in a problem if it is not English', () => {
    const messages = (text: string) =>
      extracted(text)
        .problems.filter(({ code }) => code === 'language')
        .map(({ message }) => message)
    expect(messages(TEXTS.de)).toEqual(['The article is in German; only articles in English are analysed.'])
    expect(messages(TEXTS.en)).toEqual([])
  })

  it('is absent when the text is too short to tell', () => {
    expect(articleOf('Gate fails').language).toBeUndefined()
  })

  it('is English although it quotes another', () => {
    expect(
      articleOf(`${TEXTS.en} ${TEXTS.en} A sign read “Durchfahrt verboten, die Stadt ist gesperrt”.`).language,
    ).toBe('en')
  })
})
