import type { ReferenceFact } from '../../domain/references.ts'
import type { Observed } from '../../domain/observed.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import { createGlobs } from '../globs.ts'
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

/** An index of more entries is taken for damage: each is a reference to follow. */
const MAX_INDEXED = 100_000
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
  /** The files that it says its artifacts are, with the sizes that it gives them: of the file, or of what was compressed to it. */
  readonly files: readonly { readonly path: TreePath; readonly sizesBytes: readonly number[] }[]
  /** Whatever it names in any way. */
  readonly named: ReadonlySet<TreePath>
}

/**
 * The index: `{ artifacts: { id: { type, priority, content, … } }, references: { ref: id } }`. An artifact's content is in the
 * index itself, or is a file: the path that `content` gives, or without any `content` `artifacts/<id>`.
 */
export function parseIndex(bytes: Uint8Array, paths: Pick<ReadonlySet<TreePath>, 'has'>): Observed<ArtifactIndex> {
  const parsed = parseJsonObject(bytes)
  if (!parsed.seen) return parsed
  const { artifacts = {}, references = {} } = parsed.value
  if (!isJsonObject(artifacts)) return unavailable('its artifacts are no JSON object')
  if (!isJsonObject(references)) return unavailable('its references are no JSON object')
  const count = Object.keys(artifacts).length + Object.keys(references).length
  if (count > MAX_INDEXED) return unavailable(`it lists ${count} things, more than ${MAX_INDEXED}`)
  const critical = new Set<TreePath>()
  const found: ReferenceFact[] = []
  const files: ArtifactIndex['files'][number][] = []
  const named = new Set<TreePath>()
  for (const [id, artifact] of Object.entries(artifacts)) {
    if (!isJsonObject(artifact)) return unavailable('one of its artifacts is no JSON object')
    const file = fileOf(id, artifact)
    if (file !== null && rejectPath(file) !== null)
      return unavailable('one of its artifacts would lie at a path that is not safe')
    if (file !== null) {
      found.push(reference(id, file, paths.has(file)))
      files.push({ path: file, sizesBytes: sizesOf(artifact) })
    }
    for (const path of [file, `artifacts/${id}`]) if (path !== null) named.add(path)
    if (artifact['priority'] === 'critical') critical.add(file ?? `artifacts/${id}`)
  }
  for (const [role, id] of Object.entries(references)) {
    if (typeof id !== 'string') return unavailable('one of its references is no id')
    const target = `artifacts/${id}`
    named.add(target)
    found.push(reference(role, target, Object.hasOwn(artifacts, id) || paths.has(target)))
  }
  return seen({ critical, references: found, files, named })
}

/** Content of this form is a path; any other is the content itself. */
const CONTENT_PATH = /^(?:\.\/)?(artifacts\/[^\n]{1,4000})$/

/** Null for content that is in the index itself. */
function fileOf(id: string, { content }: JsonObject): TreePath | null {
  const isGiven = content !== undefined && content !== null
  const given = typeof content === 'string' ? CONTENT_PATH.exec(content)?.[1] : undefined
  return isGiven ? (given ?? null) : `artifacts/${id}`
}

function sizesOf({ compressed_size: compressed, original_size: original }: JsonObject): readonly number[] {
  if (!isSize(original)) return []
  return isSize(compressed) ? [original, compressed] : [original]
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function reference(role: string, target: TreePath, isPresent: boolean): ReferenceFact {
  return { kind: 'index', from: INDEX, role, target, isPresent }
}
