import { type Article, type ArticleRow, blockElements, groupRows, languageTag, nestMarks } from '@whence/core'
import { Fragment } from 'preact'
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
      {groupRows(rows).map(({ rows, height }) => (
        <div key={rows[0]!.block.start} class="row" style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
          {rows.map(({ block, marks, attributions }) => {
            const Element = blockElements[block.kind]
            return (
              <Fragment key={block.start}>
                <Element class={`block ${block.kind}`} dir="auto" lang={lang}>
                  {markedWords(nestMarks(article.text, block, marks), voices)}
                </Element>
                <Notes attributions={attributions} voices={voices} />
              </Fragment>
            )
          })}
        </div>
      ))}
    </>
  )
}
