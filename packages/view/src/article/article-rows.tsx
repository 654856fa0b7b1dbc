import { type Article, type ArticleRow, blockElements, languageTag, nestMarks } from '@whence/core'
import { markedWords } from './marked-words.js'
import type { Mark } from './marks.js'
import { Notes } from './notes.js'
import type { Voices } from './voices.js'

export interface ArticleRowsProps {
  readonly article: Article
  readonly rows: readonly ArticleRow<Mark>[]
  readonly voices: Voices
}

/** Blocks of the article, each beside its notes. */
export function ArticleRows({ article, rows, voices }: ArticleRowsProps) {
  const lang = languageTag(article)
  return (
    <>
      {rows.map(({ block, marks, attributions }) => {
        const Element = blockElements[block.kind]
        return (
          <div key={block.start} class="row" style={{ containIntrinsicBlockSize: `auto ${heightOf(block)}px` }}>
            <Element class={`block ${block.kind}`} dir="auto" lang={lang}>
              {markedWords(nestMarks(article.text, block, marks), voices)}
            </Element>
            <Notes attributions={attributions} voices={voices} />
          </div>
        )
      })}
    </>
  )
}

// Before a block is laid out: lines of about 68 characters, 33 pixels high.
const heightOf = ({ start, end }: { start: number; end: number }): number => Math.ceil((end - start) / 68) * 33 + 17
