import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { ErrorObject } from 'ajv'
import { unnamedKeys } from './unnamed-keys.ts'
import type { Schema } from './unnamed-keys.ts'
import type { Exchange, GitHubWorld, WorldAnswer, WorldRequest } from './world.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  /** It may hold slashes. */
  readonly isLong?: boolean
  readonly schema: Schema
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: Schema | null
  readonly isBodyRequired: boolean
  readonly responses: Readonly<Record<string, Schema | null>>
}

interface Slice {
  readonly operations: Readonly<Record<string, Operation>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const SLICE = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi-slice.json'), 'utf8')) as Slice

/** What GitHub does and its description does not say: more statuses of an operation, more keys in its answers. */
const BEYOND: Readonly<Record<string, { readonly statuses?: readonly number[]; readonly keys?: readonly string[] }>> = {
  // Each limit names itself.
  'rate-limit/get': { keys: ['resource'] },
  // The prose has it: "Attempts to create more than 1000 statuses will result in a validation error."
  'repos/create-commit-status': { statuses: [422] },
}

/** What any operation may answer ("Troubleshooting the REST API"). */
const isGeneral = (status: number): boolean => [401, 403, 404, 429].includes(status) || status >= 500

/** "Getting started with the REST API": user agent, accepted type, version; a read has no body. */
const HEADERS = {
  type: 'object',
  required: ['accept', 'authorization', 'user-agent', 'x-github-api-version'],
  properties: {
    accept: { type: 'string', pattern: 'application/vnd\\.github' },
    authorization: { type: 'string', pattern: '^([Bb]earer|token) \\S+$' },
    'user-agent': { type: 'string', minLength: 1 },
    'x-github-api-version': { const: '2022-11-28' },
  },
} as const
const READ_HEADERS = { ...HEADERS, properties: { ...HEADERS.properties, 'content-length': { not: {} } } }
const WRITE_HEADERS = {
  ...HEADERS,
  required: [...HEADERS.required, 'content-type'],
  properties: { ...HEADERS.properties, 'content-type': { type: 'string', pattern: '^application/json\\b' } },
}

const ajv = new Ajv({
  ...{ strict: false, allErrors: true, validateSchema: false },
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    uri: (text: string) => URL.canParse(text),
    int64: true,
  },
})
ajv.addSchema({ ...SLICE, headers: { read: READ_HEADERS, write: WRITE_HEADERS } }, 'github')

/** What in an exchange is not as GitHub describes it, each as a sentence; the answer is looked at when there is one. */
export function deviationsOf({ request, answer }: Exchange): readonly string[] {
  const { pathname, searchParams } = new URL(request.path.replace(/^\/api\/v3(?=\/)/, ''), 'http://github')
  const headers = errorsOf(`/headers/${request.method === 'GET' ? 'read' : 'write'}`, request.headers, 'the header')
  const found = operationFor(request.method, pathname)
  const deviations =
    found === null
      ? [...headers, 'there is no such operation']
      : [
          ...headers,
          ...parametersAmiss(found, searchParams),
          ...bodyAmiss(found.id, found.operation, request.body),
          ...(answer === null ? [] : answerAmiss(found.id, found.operation, request, answer)),
        ]
  return deviations.map((deviation) => `${request.method} ${request.path}: ${deviation}`)
}

const checked = new WeakMap<GitHubWorld, number>()

/**
 * Fails when in the exchanges since the last time anything was not as GitHub describes it.
 * @throws Error with a sentence for each deviation.
 */
export function expectAsDescribed(world: GitHubWorld): void {
  const from = checked.get(world) ?? 0
  checked.set(world, world.exchanges.length)
  const deviations = new Set(world.exchanges.slice(from).flatMap(deviationsOf))
  if (deviations.size > 0) throw new Error(`not as GitHub describes it:\n${[...deviations].join('\n')}`)
}

interface Found {
  readonly id: string
  readonly operation: Operation
  /** By the parameter's name. */
  readonly inPath: Readonly<Record<string, string>>
}

const routes = Object.entries(SLICE.operations).map(([id, operation]) => {
  const isLong = (name: string): boolean => operation.parameters.some((one) => one.name === name && one.isLong === true)
  const pattern = operation.path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${isLong(name) ? '.+' : '[^/]+'})`,
  )
  return { id, operation, pattern: new RegExp(`^${pattern}$`) }
})

function operationFor(method: string, path: string): Found | null {
  for (const { id, operation, pattern } of routes) {
    const match = operation.method === method ? pattern.exec(path) : null
    if (match !== null) return { id, operation, inPath: match.groups ?? {} }
  }
  return null
}

function parametersAmiss({ id, operation, inPath }: Found, query: URLSearchParams): readonly string[] {
  const known = new Set(operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name))
  const unknown = [...new Set(query.keys())].filter((name) => !known.has(name))
  return [
    ...unknown.map((name) => `the query has "${name}", which GitHub does not know`),
    ...operation.parameters.flatMap(({ name, in: where, required, schema }, index) => {
      const values = where === 'query' ? query.getAll(name) : [decodeURIComponent(inPath[name] ?? '')]
      const what = `"${name}" in the ${where}`
      if (values.length === 0) return required ? [`${what} is missing`] : []
      if (values.length > 1) return [`${what} is there ${values.length} times`]
      return errorsOf(`/operations/${escaped(id)}/parameters/${index}/schema`, valueOf(values[0] ?? '', schema), what)
    }),
  ]
}

/** What a text in an address stands for. */
function valueOf(text: string, { type }: Schema): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  return type === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : text
}

function bodyAmiss(id: string, { body, isBodyRequired }: Operation, sent: unknown): readonly string[] {
  if (sent === undefined) return isBodyRequired ? ['the body is missing'] : []
  if (body === null) return ['there is a body, and GitHub reads none']
  return [
    ...errorsOf(`/operations/${escaped(id)}/body`, sent, 'the body'),
    ...unnamedKeys(body, sent, SLICE.components.schemas).map(
      (key) => `the body has "${key}", which GitHub does not know`,
    ),
  ]
}

function answerAmiss(id: string, operation: Operation, request: WorldRequest, answer: WorldAnswer): readonly string[] {
  const { status, body } = answer
  const isUnchanged = status === 304 && request.method === 'GET' && request.headers['if-none-match'] !== undefined
  return isUnchanged ? emptyAmiss(body) : describedAmiss(id, operation.responses[status], status, body)
}

function describedAmiss(
  id: string,
  schema: Schema | null | undefined,
  status: number,
  body: unknown,
): readonly string[] {
  const what = `the answer (${status})`
  if (schema === null) return emptyAmiss(body)
  if (schema === undefined)
    return isGeneral(status) || BEYOND[id]?.statuses?.includes(status) === true
      ? errorsOf('/components/schemas/basic-error', body, what)
      : [`GitHub never answers ${status} here`]
  const named = BEYOND[id]?.keys ?? []
  // An error has more to it than is described.
  const unnamed = status < 300 ? unnamedKeys(schema, body, SLICE.components.schemas) : []
  return [
    ...errorsOf(`/operations/${escaped(id)}/responses/${status}`, body, what),
    ...unnamed
      .filter((key) => !named.includes(key.split('/').at(-1) ?? ''))
      .map((key) => `${what} has "${key}", which GitHub's has not`),
  ]
}

function emptyAmiss(body: unknown): readonly string[] {
  return body === null ? [] : ['the answer has a body, and GitHub sends none']
}

/** Compiled when it is first needed. */
function errorsOf(pointer: string, value: unknown, what: string): readonly string[] {
  const validate = ajv.getSchema(`github#${pointer}`)
  if (validate === undefined) throw new Error(`there is no schema at ${pointer}`)
  return validate(value) === true ? [] : [...new Set((validate.errors ?? []).map((error) => sentence(error, what)))]
}

function sentence({ instancePath, message, params }: ErrorObject, what: string): string {
  const allowed: unknown = params['allowedValues']
  const choice = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : ''
  return `${what}${instancePath === '' ? '' : ` at "${instancePath.slice(1)}"`} ${message ?? ''}${choice}`
}

/** As a step of a JSON pointer in an address. */
function escaped(id: string): string {
  return encodeURIComponent(id.replaceAll('/', '~1'))
}
