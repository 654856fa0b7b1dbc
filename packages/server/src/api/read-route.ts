import { STATUS_CODES } from 'node:http'
import { createRoute, z } from '@hono/zod-openapi'
import { givenArticle, givenExamples } from '../reading/given-article.js'
import { type RefusalCode, refusalCodes } from '../refused.js'
import { reportSchema } from './report-schema.js'

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: 'One or two sentences: what, and what to try.' }),
    code: z.enum(refusalCodes).openapi({ description: 'The same for a program.' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'What is wrong in the body, and where: JSON Pointers.' }),
  })
  .openapi('Problem', { description: 'Problem details, RFC 9457.' })

/** `POST /read`, as `GET /openapi.json` describes it. */
export const readRoute = createRoute({
  method: 'post',
  path: '/read',
  operationId: 'readArticle',
  summary: 'Reads an article: what it rests on.',
  request: {
    body: { required: true, content: { 'application/json': { schema: givenArticle, examples: givenExamples } } },
  },
  responses: {
    200: { description: 'The report.', content: { 'application/json': { schema: reportSchema } } },
    400: answers(400, 'not-json', 'The body is not JSON.', 'The body is not JSON in UTF-8.'),
    401: answers(
      401,
      'no-token',
      'The server asks for a token, and none came, or a wrong one.',
      'This server asks for its token: …',
    ),
    403: answers(
      403,
      'other-site',
      'The request was sent by a page of another site, or to another host.',
      'Pages of other sites may not use this server.',
    ),
    413: answers(
      413,
      'too-large',
      'The body or the page is too large, or takes too much memory.',
      'The request has more than 33554432 bytes. Send one article.',
    ),
    415: answers(
      415,
      'wrong-type',
      'The body is not sent as JSON.',
      'Send JSON, not packed, as Content-Type: application/json.',
    ),
    422: answers(
      422,
      'wrong-body',
      'The body is not as it should be, the address is none that is fetched, or there is nothing to read.',
      'The body should have text, html or url.',
    ),
    429: answers(
      429,
      'too-many',
      'Too many articles are being read. `Retry-After` says when to try again.',
      '10 articles are being read. Try again in a few seconds.',
    ),
    500: answers(
      500,
      'failed',
      'The reader failed on this article.',
      'The server failed on this request. Its standard error says more.',
    ),
    502: answers(
      502,
      'unreachable',
      'The address was not reached, or did not answer with a page.',
      'Cannot read https://gazette.example/ship: gazette.example was not found. Check the spelling.',
    ),
    504: answers(
      504,
      'too-slow',
      'The page did not come in time, or takes too long to read.',
      'Cannot read the page: it takes more than 20 seconds. Give a shorter part of it.',
    ),
  },
})

function answers(status: number, code: RefusalCode, description: string, detail: string) {
  const example = { type: 'about:blank', title: STATUS_CODES[status], status, detail, code }
  return { description, content: { 'application/problem+json': { schema: problem, example } } }
}
