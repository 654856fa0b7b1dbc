import { type Article, allRules, type Finding, guides, levelSigns, shorten, wordsOf } from '@whence/core'
import { useState } from 'preact/hooks'
import { TargetLink } from './target-link.js'

export interface FindingEntryProps {
  readonly article: Article
  readonly finding: Finding
  readonly onDismiss?: (finding: string, reason: string | undefined) => void
}

/** A finding: its words, what is there, and folded under it why it matters, what to do, and what guides say. */
export function FindingEntry({ article, finding, onDismiss }: FindingEntryProps) {
  const rule = allRules.find(({ id }) => id === finding.rule)
  return (
    <li id={finding.id} data-for={finding.id} class={`level-${finding.level}`}>
      <p>
        <span class="level">
          <span aria-hidden="true">{levelSigns[finding.level]}</span> {finding.level}
        </span>{' '}
        <TargetLink id={finding.id}>
          <q>
            <bdi>{shorten(wordsOf(article, finding), 140)}</bdi>
          </q>
        </TargetLink>
      </p>
      <p>
        <bdi>{finding.message}</bdi>
      </p>
      <details>
        <summary>Why, and what to do</summary>
        {rule === undefined ? null : (
          <>
            <p>{rule.why}</p>
            <dl>
              <dt>As a reader</dt>
              <dd>{rule.reader}</dd>
              <dt>As an editor</dt>
              <dd>{rule.editor}</dd>
            </dl>
            <ul class="guides">
              {rule.guides.map(({ guide, says }) => (
                <li key={guide}>
                  {says}{' '}
                  <a href={guides[guide].link} rel="noopener noreferrer">
                    {guides[guide].name}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="rule">Rule: {finding.rule}</p>
        {onDismiss === undefined || finding.fingerprint === undefined ? null : (
          <DismissForm onDismiss={(reason) => onDismiss(finding.id, reason)} />
        )}
      </details>
    </li>
  )
}

function DismissForm({ onDismiss }: { readonly onDismiss: (reason: string) => void }) {
  const [reason, setReason] = useState('')
  return (
    <form
      class="dismiss"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onDismiss(reason.trim())
      }}
    >
      <label>
        Set it aside, because{' '}
        <input
          required
          maxLength={300}
          pattern=".*\S.*"
          title="A reason, in words"
          placeholder="the name is in the caption"
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <button type="submit">Set aside</button>
    </form>
  )
}
