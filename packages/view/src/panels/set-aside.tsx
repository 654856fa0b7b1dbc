import { type Article, type Finding, shorten, wordsOf } from '@whence/core'
import { TargetLink } from './target-link.js'

export interface SetAsideProps {
  readonly article: Article
  readonly findings: readonly Finding[]
  readonly onDismiss?: (finding: string, reason: string | undefined) => void
}

/** What a person set aside, with the reasons; each can be taken back. */
export function SetAside({ article, findings, onDismiss }: SetAsideProps) {
  if (findings.length === 0) return null
  return (
    <details class="more">
      <summary>Set aside ({findings.length})</summary>
      <ul class="list">
        {findings.map(({ id, start, end, message, dismissed }) => (
          <li key={id} id={id} data-for={id}>
            <TargetLink id={id}>
              <q>
                <bdi>{shorten(wordsOf(article, { start, end }), 140)}</bdi>
              </q>
            </TargetLink>{' '}
            <bdi>{message}</bdi>
            <p class="about">
              Because: <bdi>{dismissed?.reason}</bdi>{' '}
              {onDismiss === undefined ? null : (
                <button type="button" class="plain" onClick={() => onDismiss(id, undefined)}>
                  Take back
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
