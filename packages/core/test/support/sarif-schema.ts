import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import formats from 'ajv-formats'

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// One pattern of the schema is none in Unicode mode.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(schema)

/** Where a log departs from the published schema of SARIF 2.1.0; empty if nowhere. */
export function sarifFaults(log: unknown): string[] {
  return validate(log) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}
