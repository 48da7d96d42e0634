/**
 * Cuts what the guard uses out of GitHub's description of its REST API:
 * `node scripts/slice-openapi.ts FILE`, where FILE is `generated/api.github.com.json` of the package `@octokit/openapi`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './bundle.ts'

/** Every operation that `src/adapters/github` asks for. */
const OPERATIONS: ReadonlySet<string> = new Set([
  'rate-limit/get',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-combined-status-for-ref',
  'repos/create-commit-status',
  'issues/list-for-repo',
  'issues/create',
  'issues/update',
  'issues/list-comments',
  'issues/create-comment',
  'issues/get-label',
  'issues/create-label',
])

/** What every operation may answer, and few name. */
const ALWAYS = '#/components/schemas/basic-error'
const SLICE = join(ROOT, '__tests__', 'github', 'openapi-slice.json')
const JSON_TYPE = 'application/json'

type Json = Readonly<Record<string, unknown>>

/** What of a schema says which values fit. */
const KEPT: ReadonlySet<string> = new Set([
  ...['$ref', 'type', 'enum', 'format', 'pattern', 'required', 'nullable'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems'],
])
const OF_SCHEMAS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf'])
const DROPPED: ReadonlySet<string> = new Set([
  ...['title', 'description', 'example', 'examples', 'default', 'deprecated', 'externalDocs', 'readOnly', 'writeOnly'],
])

/** A schema of OpenAPI 3.0 as one of JSON Schema, without its prose. What is unknown here is not dropped in silence. */
function schemaOf(schema: Json): Json {
  const kept = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (KEPT.has(key)) return [[key, value]]
    if (OF_SCHEMAS.has(key)) return [[key, (value as Json[]).map(schemaOf)]]
    if (key === 'properties')
      return [
        [key, Object.fromEntries(Object.entries(value as Json).map(([name, of]) => [name, schemaOf(of as Json)]))],
      ]
    if (key === 'items' || key === 'not') return [[key, schemaOf(value as Json)]]
    if (key === 'additionalProperties') return [[key, typeof value === 'object' ? schemaOf(value as Json) : value]]
    if (DROPPED.has(key) || key.startsWith('x-')) return []
    throw new Error(`no rule for the keyword "${key}"`)
  })
  return withNull({ ...Object.fromEntries(kept), ...boundsOf(schema['description']) })
}

/** `nullable` is OpenAPI's own word. */
function withNull({ nullable, ...schema }: Json): Json {
  if (nullable !== true) return schema
  const values = schema['enum'] as unknown[] | undefined
  const withValues = values === undefined ? {} : { enum: [...new Set([...values, null])] }
  return typeof schema['type'] === 'string'
    ? { ...schema, ...withValues, type: [schema['type'], 'null'] }
    : { anyOf: [{ type: 'null' }, schema] }
}

/** Bounds that only the prose has. */
function boundsOf(prose: unknown): Json {
  const [, maximum] = /\(max (\d+)\)/.exec(String(prose)) ?? []
  const [, maxLength] = /must be (\d+) characters or fewer/i.exec(String(prose)) ?? []
  return {
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    ...(maxLength === undefined ? {} : { maxLength: Number(maxLength) }),
  }
}

type Components = Readonly<Record<string, Readonly<Record<string, Json>>>>

function sliceOf(description: Json): Json {
  const components = description['components'] as Components
  const operations = Object.entries(description['paths'] as Readonly<Record<string, Readonly<Record<string, Json>>>>)
    .flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })))
    .map(({ operation, ...where }) => ({ ...where, operation, id: String(operation['operationId']) }))
    .filter(({ id }) => OPERATIONS.has(id))
    .map(({ id, path, method, operation }) => [id, operationOf(method, path, operation, components)] as const)
  const missing = [...OPERATIONS].filter((id) => !operations.some(([found]) => found === id))
  if (missing.length > 0) throw new Error(`the description lacks ${missing.join(', ')}`)
  return {
    source: {
      package: '@octokit/openapi',
      version: (description['info'] as Json)['version'],
      what: "GitHub's REST API description, version 2022-11-28, cut down by scripts/slice-openapi.ts",
      licence: 'MIT, Copyright (c) GitHub; see openapi-slice.LICENSE',
    },
    operations: Object.fromEntries(operations),
    components: { schemas: schemasFor([ALWAYS, ...refsIn(operations)], components['schemas'] ?? {}) },
  }
}

function operationOf(method: string, path: string, operation: Json, components: Components): Json {
  const body = operation['requestBody'] as Json | undefined
  const responses = Object.entries(operation['responses'] as Readonly<Record<string, Json>>)
  const parameters = (operation['parameters'] ?? []) as Json[]
  return {
    ...{ method: method.toUpperCase(), path },
    parameters: parameters.map((place) => parameterOf(meantBy(place, components))),
    body: body === undefined ? null : jsonOf(body),
    isBodyRequired: body?.['required'] === true,
    responses: Object.fromEntries(responses.map(([status, place]) => [status, jsonOf(meantBy(place, components))])),
  }
}

function meantBy(place: Json, components: Components): Json {
  const [, kind, name] = /^#\/components\/(\w+)\/(.+)$/.exec(String(place['$ref'])) ?? []
  return kind === undefined || name === undefined ? place : (components[kind]?.[name] ?? place)
}

/** The schema of a body; null when there is none. */
function jsonOf(holder: Json): Json | null {
  const content = holder['content'] as Readonly<Record<string, Json>> | undefined
  return content?.[JSON_TYPE] === undefined ? null : schemaOf(content[JSON_TYPE]['schema'] as Json)
}

function parameterOf({ name, in: where, required = false, schema, description, ...rest }: Json): Json {
  const isLong = rest['x-multi-segment'] === true ? { isLong: true } : {}
  return { name, in: where, required, ...isLong, schema: { ...schemaOf(schema as Json), ...boundsOf(description) } }
}

/** The schemas of these references, and of those in them. */
function schemasFor(refs: readonly string[], all: Readonly<Record<string, Json>>): Json {
  const schemas = new Map<string, Json>()
  const waiting = [...refs]
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const name = ref.replace('#/components/schemas/', '')
    if (schemas.has(name)) continue
    const schema = all[name]
    if (schema === undefined) throw new Error(`the description lacks ${ref}`)
    schemas.set(name, schemaOf(schema))
    waiting.push(...refsIn(schemas.get(name)))
  }
  return Object.fromEntries([...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function refsIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)
}

/** One line for each operation and schema, so that a newer description is a diff to be read. */
function linesOf(value: Json, depth: number): string {
  const rows = Object.entries(value).map(
    ([key, of]) => `${JSON.stringify(key)}: ${depth === 0 ? JSON.stringify(of) : linesOf(of as Json, depth - 1)}`,
  )
  return `{\n${rows.join(',\n')}\n}`
}

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('say where the description is: node scripts/slice-openapi.ts FILE')
const { source, operations, components } = sliceOf(JSON.parse(readFileSync(file, 'utf8')) as Json)
const parts = [
  `"source": ${linesOf(source as Json, 0)}`,
  `"operations": ${linesOf(operations as Json, 0)}`,
  `"components": ${linesOf(components as Json, 1)}`,
]
writeFileSync(SLICE, `{\n${parts.join(',\n')}\n}\n`)
