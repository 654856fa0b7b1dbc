import { z } from '@hono/zod-openapi'
import { type Profile, profiles } from '@whence/core'

const text = z.string().openapi({ description: 'The article as plain text. Spans of the report point into it.' })
const html = z.string().openapi({ description: 'The page, as a browser saves it.' })
const name = z.string().min(1).max(500).openapi({
  description: 'What the report calls it (`article.input`), such as the name of its file. By `.md` Markdown is known.',
})
const profile = z.enum(profiles as [Profile, ...Profile[]]).openapi({
  description: 'What is looked for: the rules of this guide. Default: as the server was started.',
})
const address = z
  .url({ protocol: /^https?$/, error: 'Should be an address that begins with http:// or https://.' })
  .max(8000)

export const givenText = z.strictObject({ text, name: name.optional(), profile: profile.optional() }).openapi('Text')

export const givenPage = z
  .strictObject({
    html,
    url: address.optional().openapi({ description: 'Where the page is from. It is not fetched.' }),
    name: name.optional(),
    profile: profile.optional(),
  })
  .openapi('Page')

export const givenAddress = z
  .strictObject({
    url: z.string().openapi({ description: 'The page to fetch: http or https, on a public address.' }),
    profile: profile.optional(),
  })
  .openapi('Address')

/** What `POST /read` takes. */
export const givenArticle = z.union([givenText, givenPage, givenAddress]).openapi('Given')
export type GivenArticle = z.infer<typeof givenArticle>

export const givenExamples = {
  text: { summary: 'A text', value: { text: 'The yard said the ship was sound. Rain fell.' } },
  page: {
    summary: 'A page',
    value: {
      html: '<article><h1>Ship sound, yard says</h1><p>The yard said the ship was sound.</p></article>',
      url: 'https://gazette.example/ship',
    },
  },
  address: { summary: 'A page to fetch', value: { url: 'https://gazette.example/ship', profile: 'reuters' } },
} satisfies Readonly<Record<string, { readonly summary: string; readonly value: GivenArticle }>>
