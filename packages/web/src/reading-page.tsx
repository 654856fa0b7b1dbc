import { type Dismissal, dismissalOf, dismissFindings, type Report, toHtml } from '@whence/core'
import { Reading } from '@whence/view'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { ExportMenu } from './export-menu.js'
import { find, isKept, keepDismissal, titleOf, withDismissal } from './library.js'
import { MainPart } from './main-part.js'
import { printPage } from './print-page.js'
import { hasMoved } from './route.js'
import { SiteHeader } from './site-header.js'
import { SkipLinks } from './skip-links.js'
import { useTitle } from './use-title.js'

type Found = 'looking' | 'missing' | FoundReport

interface FoundReport {
  readonly report: Report
  readonly dismissals: readonly Dismissal[]
  /** From this browser, since it was opened here. */
  readonly isDeleted: boolean
}

/** One article that was read, with what it rests on. */
export function ReadingPage({ id }: { readonly id: string }) {
  const [found, setFound] = useState<Found>('looking')
  useEffect(() => {
    setFound('looking')
    let isLeft = false
    find(id).then(
      (one) =>
        isLeft ||
        setFound(
          one === undefined ? 'missing' : { report: one.report, dismissals: one.kept.dismissals, isDeleted: false },
        ),
      () => isLeft || setFound('missing'),
    )
    return () => {
      isLeft = true
    }
  }, [id])
  if (found === 'looking') return <LookingPage />
  if (found === 'missing') return <MissingPage />
  const { report } = found
  const change = (changed: Partial<FoundReport>): void =>
    setFound((now) => (typeof now !== 'string' && now.report === report ? { ...now, ...changed } : now))
  return (
    <FoundArticle
      key={id}
      id={id}
      {...found}
      onDismissal={async (fingerprint, dismissal) => {
        change({ dismissals: withDismissal(found.dismissals, fingerprint, dismissal) })
        if (!isKept(id)) return
        const dismissals = await keepDismissal(id, fingerprint, dismissal)
        change(dismissals === undefined ? { isDeleted: true } : { dismissals, isDeleted: false })
      }}
    />
  )
}

interface FoundArticleProps extends FoundReport {
  readonly id: string
  /** Without a dismissal, what was set aside is taken back. */
  readonly onDismissal: (fingerprint: string, dismissal: Dismissal | undefined) => void
}

function FoundArticle({ id, report: asRead, dismissals, isDeleted, onDismissal }: FoundArticleProps) {
  const report = useMemo(
    () => ({ ...asRead, findings: dismissFindings(asRead.findings, dismissals, () => true).findings }),
    [asRead, dismissals],
  )
  useTitle(`${titleOf(report.article)} – what it rests on`)
  // Then the focus is on the main part; else it is before all.
  const [wasMoved] = useState(hasMoved)
  const dismiss = (wanted: string, reason: string | undefined): void => {
    const finding = asRead.findings.find((one) => one.id === wanted)
    if (finding?.fingerprint === undefined) return
    const { fingerprint } = finding
    const found = { ...finding, fingerprint }
    onDismissal(fingerprint, reason === undefined ? undefined : dismissalOf(found, asRead.article.text, reason))
  }
  return (
    <>
      {wasMoved ? null : <SkipLinks />}
      <SiteHeader>
        <a href="/">Another article</a>
        <button type="button" onClick={() => printPage(toHtml(report, { all: true }))}>
          Print
        </button>
        <ExportMenu report={report} />
      </SiteHeader>
      <MainPart>
        {wasMoved ? <SkipLinks /> : null}
        {isKept(id) ? null : (
          <p class="unkept">This browser keeps nothing: the report is gone when the page is left.</p>
        )}
        <Reading report={report} onDismiss={dismiss} />
        {isDeleted ? (
          <p class="notice" role="alert">
            This article was deleted from this browser: it is gone when the page is left, with what is set aside in it.
          </p>
        ) : null}
      </MainPart>
    </>
  )
}

function LookingPage() {
  return (
    <>
      <SiteHeader />
      <MainPart class="page" isBusy />
    </>
  )
}

function MissingPage() {
  useTitle('Not kept here')
  return (
    <>
      <SiteHeader />
      <MainPart class="page">
        <h1>This article is not kept here</h1>
        <p>
          What was read stays in the browser that read it. Read the article again <a href="/">on the first page</a>.
        </p>
      </MainPart>
    </>
  )
}
