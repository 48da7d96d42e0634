import type { ReferenceFact } from '../../domain/facts.ts'
import type { Observed } from '../../domain/observed.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import { createGlobs } from '../backends/excludes.ts'
import { isJsonObject, parseJson, parseJsonObject } from '../json-object.ts'
import type { JsonObject } from '../json-object.ts'
import { rejectPath } from '../manifest/path-rules.ts'

/** A `session.json`, `SHA256SUMS` or `artifacts/index.json` over this is taken for damage. */
export const MAX_PART_BYTES = 64 * 1024 * 1024

/** The index of a session's artifacts. */
export const INDEX = 'artifacts/index.json'

/** What `session.json` says that matters here. */
export interface SessionDescription {
  readonly status: 'active' | 'closed'
  readonly isCritical: (path: TreePath) => boolean
}

/** More patterns are taken for damage: each is tried on every path. */
const MAX_PATTERNS = 1000

/** `session.json`: `{ id, status: active|closed, createdAt, critical: [globs], tier }`, all of it optional. */
export function parseSession(bytes: Uint8Array): Observed<SessionDescription> {
  const parsed = parseJsonObject(bytes)
  if (!parsed.seen) return parsed
  const { critical = [], status = 'active' } = parsed.value
  if (status !== 'active' && status !== 'closed') return unavailable('its status is neither active nor closed')
  if (!Array.isArray(critical) || critical.length > MAX_PATTERNS)
    return unavailable('its critical is no list of patterns')
  const patterns: string[] = []
  for (const pattern of critical.map((value: unknown) => value)) {
    if (typeof pattern !== 'string') return unavailable('its critical is no list of patterns')
    patterns.push(pattern)
  }
  return seen({ status, isCritical: createGlobs(patterns) })
}

/** Files that hold JSON, and nothing to be used when they do not; each with who reads it. */
const JSON_PARTS: ReadonlyMap<TreePath, (bytes: Uint8Array) => Observed<unknown>> = new Map([
  ['context.json', parseJson],
  ['metrics.json', parseJsonObject],
  ['session.json', parseSession],
  [INDEX, (bytes) => parseIndex(bytes, new Set())],
])

/** Why such a file cannot be used, as the end of a sentence; null when it can, and for a file that may hold anything. */
export function damageOfPart(path: TreePath, bytes: Uint8Array): string | null {
  const parsed = JSON_PARTS.get(path)?.(bytes)
  return parsed?.seen === false ? parsed.reason : null
}

/** What `artifacts/index.json` says that matters here. Paths are relative to the session. */
export interface ArtifactIndex {
  readonly critical: ReadonlySet<TreePath>
  readonly references: readonly ReferenceFact[]
}

/**
 * The index: `{ artifacts: { id: { type, priority, content, … } }, references: { ref: id } }`. An artifact's content is in the
 * index itself, or is a file: `artifacts/<id>`, or the path that `content` gives.
 */
export function parseIndex(bytes: Uint8Array, paths: ReadonlySet<TreePath>): Observed<ArtifactIndex> {
  const parsed = parseJsonObject(bytes)
  if (!parsed.seen) return parsed
  const { artifacts = {}, references = {} } = parsed.value
  if (!isJsonObject(artifacts)) return unavailable('its artifacts are no JSON object')
  if (!isJsonObject(references)) return unavailable('its references are no JSON object')
  const critical = new Set<TreePath>()
  const found: ReferenceFact[] = []
  for (const [id, artifact] of Object.entries(artifacts)) {
    if (!isJsonObject(artifact)) return unavailable('one of its artifacts is no JSON object')
    const file = fileOf(artifact)
    if (file !== null) found.push(reference(id, file, paths.has(file)))
    if (artifact['priority'] === 'critical') critical.add(file ?? `artifacts/${id}`)
  }
  for (const [role, id] of Object.entries(references)) {
    if (typeof id !== 'string') return unavailable('one of its references is no id')
    const target = `artifacts/${id}`
    found.push(reference(role, target, Object.hasOwn(artifacts, id) || paths.has(target)))
  }
  return seen({ critical, references: found })
}

/** Content of this form is a path; any other is the content itself. */
const CONTENT_PATH = /^(?:\.\/)?(artifacts\/[^\n]{1,4000})$/

function fileOf({ content }: JsonObject): TreePath | null {
  const path = typeof content === 'string' ? CONTENT_PATH.exec(content)?.[1] : undefined
  return path === undefined || rejectPath(path) !== null ? null : path
}

function reference(role: string, target: TreePath, isPresent: boolean): ReferenceFact {
  return { kind: 'index', from: INDEX, role, target, isPresent }
}
