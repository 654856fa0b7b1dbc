import { type Article, type ArticleRow, type BlockKind, nestMarks } from '@whence/core'
import { markedWords } from './marked-words.js'
import type { Mark } from './marks.js'
import { Notes } from './notes.js'
import type { Voices } from './voices.js'

export interface ArticleRowsProps {
  readonly article: Article
  readonly rows: readonly ArticleRow<Mark>[]
  readonly voices: Voices
}

const elementOf = {
  title: 'h1',
  heading: 'h2',
  paragraph: 'p',
  quote: 'blockquote',
  'list-item': 'p',
  caption: 'p',
} as const satisfies Record<BlockKind, string>

/** Blocks of the article, each beside its notes. */
export function ArticleRows({ article, rows, voices }: ArticleRowsProps) {
  const lang = /^[a-z]{2,3}$/i.test(article.language ?? '') ? article.language : undefined
  return (
    <>
      {rows.map(({ block, marks, attributions }) => {
        const Element = elementOf[block.kind]
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
