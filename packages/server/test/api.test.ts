import { readFileSync } from 'node:fs'
import { parseReport, profiles } from '@whence/core'
import { describe, expect, it } from 'vitest'
import { exampleReport } from '../src/api/example-report.js'
import { givenExamples } from '../src/reading/given-article.js'
import { version } from '../src/version.js'
import { problemOf, read, send, start } from './running.js'

const described = async () => JSON.parse((await send(await start(), '/openapi.json')).body)

describe('the description of the API', () => {
  it('is OpenAPI 3.1 with every answer, each with an example', async () => {
    const { openapi, info, paths, components, security } = await described()
    expect([openapi, info.version, security]).toEqual(['3.1.0', version, undefined])
    const { responses, requestBody } = paths['/read'].post
    expect(Object.keys(responses)).toEqual([
      '200',
      '400',
      '401',
      '403',
      '413',
      '415',
      '422',
      '429',
      '500',
      '502',
      '504',
    ])
    expect(requestBody.required).toBe(true)
    expect(components.schemas.Report.example.format).toBe('whence-report/1')
    for (const [status, { content, description }] of Object.entries<Record<string, never>>(responses)) {
      expect(description).not.toBe('')
      if (status === '200') continue
      const { example, schema } = content!['application/problem+json']
      expect(schema).toEqual({ $ref: '#/components/schemas/Problem' })
      expect(example).toMatchObject({ status: Number(status), type: 'about:blank' })
      expect(components.schemas.Problem.properties.code.enum).toContain((example as { code: string }).code)
    }
  })

  it('leads nowhere that is not there', async () => {
    const text = JSON.stringify(await described())
    const { schemas } = JSON.parse(text).components
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
      expect(schemas).toHaveProperty(name!)
  })

  it('names the profiles that there are', async () => {
    const { components } = await described()
    expect(components.schemas.Text.properties.profile.enum).toEqual(profiles)
  })

  it('has examples that are answered', async () => {
    const server = await start({ fetchPage: async (input) => ({ input, bytes: new Uint8Array([65]) }) })
    for (const { value } of Object.values(givenExamples)) expect((await read(server, value)).status).toBe(200)
    expect(parseReport(exampleReport)).toEqual(exampleReport)
  })

  it('is what wrong calls are pointed at', async () => {
    expect(problemOf(await send(await start(), '/nothing')).detail).toContain('/openapi.json')
  })
})

it('the version is that of the package', () => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  expect(JSON.parse(text).version).toBe(version)
})
