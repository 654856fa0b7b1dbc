import { OpenAPIHono } from '@hono/zod-openapi'
import { version } from '../version.js'
import { readRoute } from './read-route.js'

/** What `GET /openapi.json` answers: OpenAPI 3.1. */
export function describeApi(asksForToken: boolean): object {
  const api = new OpenAPIHono()
  api.openAPIRegistry.registerPath(readRoute)
  if (asksForToken) {
    const description = 'What stands in WHENCE_TOKEN.'
    api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer', description })
  }
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Whence',
      version,
      description: 'Reads a news article and shows whence each statement comes.',
      license: { name: 'MIT' },
    },
    ...(asksForToken ? { security: [{ token: [] }] } : {}),
  })
}
