import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { complaintsOf, describeInBrowser } from '../../web/test/browser.js'

const token = 'ferry-lantern-wells'
let elsewhere = ''
let site: Server | undefined

describeInBrowser(
  'a browser with a token',
  ({ address, newPage }) => {
    beforeAll(async () => {
      // Another site: its page has a link into the reader, and tries to use it.
      site = createServer((_, response) => {
        response.setHeader('content-type', 'text/html')
        response.end(`<a href="${address()}?token=${token}">in</a> <a href="${address()}read/x">deep</a>`)
      })
      await new Promise<void>((resolve) => site!.listen(0, '127.0.0.1', resolve))
      elsewhere = `http://localhost:${(site.address() as AddressInfo).port}/`
    })
    afterAll(() => site?.close())

    it('gets in by the address, and the page runs within its policy', async () => {
      const page = await newPage()
      const complaints = complaintsOf(page)
      await page.goto(`${address()}?token=${token}`)
      await page.waitForURL(address())
      await page.waitForSelector('#app > *')
      expect(await page.evaluate('document.cookie')).toBe('')
      expect(complaints.filter((line) => !line.includes('/favicon.ico'))).toEqual([])
      for (const mode of ['cors', 'same-origin', 'no-cors']) {
        const own = `fetch('/read', { method: 'POST', mode: '${mode}', body: '{"text":"Rain fell."}',
          headers: { 'content-type': 'application/json' } }).then(({ status }) => status)`
        // Without cors, the type of what is sent is not ours to choose.
        expect(await page.evaluate(own)).toBe(mode === 'no-cors' ? 415 : 200)
      }
    })

    it('gets in by a link on another site, and afterwards to any place', async () => {
      const page = await newPage()
      await page.goto(elsewhere)
      await page.click('text=in')
      await page.waitForSelector('#app > *')
      await page.goto(elsewhere)
      await page.click('text=deep')
      await page.waitForURL(`${address()}read/x`)
      await page.waitForSelector('#app > *')
    })

    it('does not get in without, and is not asked again and again', async () => {
      const page = await newPage()
      await page.goto(elsewhere)
      await page.click('text=deep')
      await page.waitForSelector('text=no-token')
    })

    it('does not let another site send anything', async () => {
      const page = await newPage()
      await page.goto(`${address()}?token=${token}`)
      await page.goto(elsewhere)
      const post = (mode: string) =>
        page.evaluate(
          `fetch('${address()}read', { method: 'POST', mode: '${mode}', credentials: 'include', body: '{"text":"Rain"}',
            headers: { 'content-type': 'application/json' } }).then(({ type, status }) => type + status, () => 'refused')`,
        )
      expect(await post('cors')).toBe('refused')
      // A browser sends this as text/plain, and shows nothing of the answer.
      expect(['opaque0', 'refused']).toContain(await post('no-cors'))
      const framed = await page.evaluate(
        `new Promise((resolve) => { const frame = document.createElement('iframe'); frame.src = '${address()}'
          frame.onload = () => { try { resolve(String(frame.contentDocument?.title)) } catch { resolve('closed') } }
          document.body.append(frame) })`,
      )
      expect(['closed', 'null', 'undefined']).toContain(framed)
    })
  },
  { token },
)
