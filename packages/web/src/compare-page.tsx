import { type Report, summarise } from '@whence/core'
import { useEffect, useState } from 'preact/hooks'
import { find, titleOf } from './library.js'
import { MainPart } from './main-part.js'
import { readPath } from './route.js'
import { SiteHeader } from './site-header.js'
import { useTitle } from './use-title.js'

/** Articles on one event side by side. */
export function ComparePage({ ids }: { readonly ids: readonly string[] }) {
  const [reports, setReports] = useState<readonly (readonly [id: string, report: Report])[]>([])
  useTitle('Compared')
  useEffect(() => {
    void Promise.all(ids.map(find)).then((all) =>
      setReports(all.flatMap((one, index) => (one === undefined ? [] : [[ids[index]!, one.report] as const]))),
    )
  }, [ids.join()])
  return (
    <>
      <SiteHeader />
      <MainPart class="page compare">
        <h1>What they rest on</h1>
        <div class="columns">
          {reports.map(([id, report]) => (
            <section key={id}>
              <h2>
                <a href={readPath(id)}>
                  <bdi>{titleOf(report.article)}</bdi>
                </a>
              </h2>
              <p dir="auto">{summarise(report).paragraph}</p>
            </section>
          ))}
        </div>
      </MainPart>
    </>
  )
}
