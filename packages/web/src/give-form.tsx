import { useRef, useState } from 'preact/hooks'
import ferry from '../../../examples/ferry.txt?url'
import { type GivenArticle, looksLikeAddress, openFile, understand } from './given-article.js'

export interface GiveFormProps {
  readonly onGive: (given: () => Promise<GivenArticle>) => void
  readonly onComplain: (sentence: string) => void
  readonly isOver: boolean
}

/** An article can be pasted, named by its address, dropped anywhere, chosen as a file, or be the example. */
export function GiveForm({ onGive, onComplain, isOver }: GiveFormProps) {
  const [words, setWords] = useState('')
  const file = useRef<HTMLInputElement>(null)
  return (
    <form
      class={isOver ? 'give is-over' : 'give'}
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() === '') onComplain('There is nothing to read yet. Paste an article’s text, or its address.')
        else onGive(async () => understand(words))
      }}
    >
      <label for="words">The article’s text, or its address</label>
      <textarea
        id="words"
        dir="auto"
        rows={7}
        spellcheck={false}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={(event) => {
          // An address is one line: Enter reads it. A text takes lines.
          const isMeant = event.ctrlKey || event.metaKey || (!event.shiftKey && looksLikeAddress(words.trim()))
          if (event.key !== 'Enter' || !isMeant) return
          event.preventDefault()
          event.currentTarget.form!.requestSubmit()
        }}
      />
      <p class="deeds">
        <button type="submit" class="main">
          Read
        </button>
        <button type="button" onClick={() => file.current!.click()}>
          Choose a file
        </button>
        <button
          type="button"
          onClick={() => onGive(async () => ({ text: await (await fetch(ferry)).text(), name: 'ferry.txt' }))}
        >
          Try an example
        </button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="A page or a text file"
          accept=".html,.htm,.xhtml,.txt,.text,.md,.markdown"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            currentTarget.value = ''
            if (chosen !== undefined) onGive(() => openFile(chosen))
          }}
        />
      </p>
      <p class="about">Or drop a page (.html) or a text (.txt, .md) anywhere here.</p>
    </form>
  )
}
