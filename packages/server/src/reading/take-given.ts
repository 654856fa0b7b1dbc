import { IntakeError, takeStream } from '@whence/intake'
import { type BodyFault, Refused } from '../refused.js'
import { type GivenArticle, givenAddress, givenPage, givenText } from './given-article.js'
import { isFlat } from './is-flat.js'

/** Takes what is to be read from the body of a request: JSON of at most `limit` bytes. */
export async function takeGiven(request: Request, limit: number): Promise<GivenArticle> {
  checkType(request.headers)
  const bytes = await bytesOf(request, limit)
  return parseGiven(jsonOf(bytes))
}

/** Only this type: a page of another site cannot send it without asking first. */
function checkType(headers: Headers): void {
  const [type, ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';')
  const isUtf8 = parameters.every((one) => !/^\s*charset\s*=/.test(one) || /=\s*"?utf-?8"?\s*$/.test(one))
  const packing = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity'
  if (type!.trim() === 'application/json' && isUtf8 && packing === 'identity') return
  throw new Refused(415, 'wrong-type', 'Send JSON in UTF-8, not packed, as Content-Type: application/json.', {
    headers: { accept: 'application/json' },
  })
}

async function bytesOf({ headers, body }: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = (): Refused =>
    new Refused(413, 'too-large', `The request has more than ${limit} bytes. Send one article.`)
  // Whatever it promises, what comes is counted.
  if (Number(headers.get('content-length') ?? 0) > limit) throw tooLarge()
  try {
    const { bytes } = await takeStream(body ?? nothing(), 'the request', limit)
    return bytes
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    throw error.fault === 'too-large' ? tooLarge() : new Refused(400, 'no-request', error.message)
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function jsonOf(bytes: Uint8Array): unknown {
  // A body of nothing but brackets takes minutes to parse.
  if (!isFlat(bytes)) throw wrongBody('The body should be one object of words, as in {"text": "…"}.')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refused(400, 'not-json', 'The body is not JSON in UTF-8.')
  }
}

function parseGiven(value: unknown): GivenArticle {
  if (typeof value !== 'object' || value === null) {
    throw wrongBody('The body should be an object, as in {"text": "…"}.')
  }
  const schema = 'text' in value ? givenText : 'html' in value ? givenPage : 'url' in value ? givenAddress : undefined
  if (schema === undefined) throw wrongBody('The body should have text, html or url.')
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(
    ({ path, message }): BodyFault => ({
      pointer: `#${path.map((part) => `/${String(part)}`).join('')}`,
      detail: message,
    }),
  )
  throw wrongBody(`The body is not as it should be: ${errors[0]!.pointer}: ${errors[0]!.detail}`, errors)
}

function wrongBody(message: string, errors?: readonly BodyFault[]): Refused {
  return new Refused(422, 'wrong-body', message, errors === undefined ? {} : { errors })
}
