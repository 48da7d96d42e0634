import { Ajv } from 'ajv'
import type { GitHubDouble } from './github-double.ts'

/** Written from GitHub's documentation of "Get rate limit status for the authenticated user" (REST, 2022-11-28). */
const RATE = {
  type: 'object',
  required: ['limit', 'remaining', 'reset', 'used'],
  properties: {
    limit: { type: 'integer' },
    remaining: { type: 'integer' },
    reset: { type: 'integer' },
    used: { type: 'integer' },
    resource: { type: 'string' },
  },
  additionalProperties: false,
} as const

const RATE_LIMIT_ANSWER = {
  type: 'object',
  required: ['resources', 'rate'],
  properties: {
    resources: { type: 'object', required: ['core', 'search'], additionalProperties: RATE },
    rate: RATE,
  },
  additionalProperties: false,
} as const

/** From "Getting started with the REST API": user agent, accepted type, version; a read has no body. */
const READ_REQUEST = {
  type: 'object',
  properties: {
    method: { const: 'GET' },
    path: { type: 'string', pattern: '^/' },
    headers: {
      type: 'object',
      required: ['accept', 'authorization', 'user-agent', 'x-github-api-version'],
      properties: {
        accept: { type: 'string', pattern: 'application/vnd\\.github' },
        authorization: { type: 'string', pattern: '^([Bb]earer|token) \\S+$' },
        'user-agent': { type: 'string', minLength: 1 },
        'x-github-api-version': { const: '2022-11-28' },
        'content-length': { not: {} },
      },
    },
  },
  required: ['method', 'path', 'headers'],
} as const

const ajv = new Ajv({ allErrors: true })
const isReadRequest = ajv.compile(READ_REQUEST)
const isRateLimitAnswer = ajv.compile(RATE_LIMIT_ANSWER)

/** What is not as GitHub describes it in the double's traffic: the client's requests, and the double's own answers. */
export function deviations(double: GitHubDouble): readonly string[] {
  return [
    ...double.requests.flatMap((request) => (isReadRequest(request) ? [] : [ajv.errorsText(isReadRequest.errors)])),
    ...double.rateLimitAnswers.flatMap((answer) =>
      isRateLimitAnswer(answer) ? [] : [ajv.errorsText(isRateLimitAnswer.errors)],
    ),
  ]
}
