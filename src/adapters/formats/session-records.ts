import { parseDigest } from '../../domain/digest.ts'
import type { Observed } from '../../domain/observed.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import { nameOf } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { SESSION_MANIFEST, isMutable, isRecord } from '../../domain/session.ts'
import type { CheckpointRecord, FileBytes } from '../../domain/session.ts'
import { sha256Of } from '../hashing/sha256.ts'
import { isJsonObject, parseJsonObject } from '../json-object.ts'
import type { JsonObject } from '../json-object.ts'
import { rejectPath } from '../manifest/path-rules.ts'

/** A record over this is taken for damage: it would claim half a million files. */
export const MAX_RECORD_BYTES = 64 * 1024 * 1024

/** Longer ids and times are taken for damage. */
const MAX_LENGTH = 200

/**
 * A checkpoint record: `{ id, session, parent: id|null, createdAt, artifacts: { path: { sha256, size } }, removed: [path],
 * mutable: { path: { sha256, size } }, merges: [id], closed, continued }`, the last five optional. One that cannot be relied on as a whole is not used at all. What it claims of a mutable file is history, not a claim.
 */
export function parseRecord(path: TreePath, bytes: Uint8Array): Observed<CheckpointRecord> {
  const record = parseJsonObject(bytes)
  if (!record.seen) return record
  const { createdAt = '', id, parent = null } = record.value
  if (!isShortText(id) || `${id}.json` !== nameOf(path)) return unavailable('its id is not that of its name')
  if (parent !== null && !isShortText(parent)) return unavailable('its parent is no id')
  if (!isShortText(createdAt)) return unavailable('its createdAt is no time')
  if (!isWhatItsIdSays(record.value, id)) return unavailable('it does not say what it said when its id was made')
  const artifacts = parseFiles(record.value['artifacts'] ?? {})
  if (!artifacts.seen) return artifacts
  const mutable = parseFiles(record.value['mutable'] ?? {})
  if (!mutable.seen) return mutable
  const { merges = [] } = record.value
  if (!Array.isArray(merges) || !merges.every(isShortText)) return unavailable('its merges are no ids')
  const removed = parseRemoved(record.value)
  if (!removed.seen) return removed
  return seen({
    ...{ id, parent, createdAt, merges, removed: removed.value },
    artifacts: only(artifacts.value, (path) => !isMutable(path) && !isRecord(path) && path !== SESSION_MANIFEST),
    mutable: only(mutable.value, isMutable),
    isClosed: record.value['closed'] === true,
    isContinued: record.value['continued'] === true,
  })
}

const OWN_ID = /^\d{6,}-([0-9a-f]{12})$/

/** True for a record that has the digest of which its id has a part, or an id of another making. */
function isWhatItsIdSays(record: JsonObject, id: string): boolean {
  const digest = OWN_ID.exec(id)?.[1]
  const content = Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'id'))
  return digest === undefined || sha256Of(Buffer.from(JSON.stringify(content))).startsWith(digest)
}

function only(
  files: ReadonlyMap<TreePath, FileBytes>,
  isWanted: (path: TreePath) => boolean,
): ReadonlyMap<TreePath, FileBytes> {
  return new Map([...files].filter(([path]) => isWanted(path)))
}

function parseFiles(listed: unknown): Observed<ReadonlyMap<TreePath, FileBytes>> {
  if (!isJsonObject(listed)) return unavailable('its artifacts are no JSON object')
  const files = new Map<TreePath, FileBytes>()
  for (const [path, file] of Object.entries(listed)) {
    if (rejectPath(path) !== null) return unavailable('it claims a path that is not safe')
    const bytes = isJsonObject(file) ? parseFile(file) : null
    if (bytes === null) return unavailable('one of its artifacts has no sha256 and size')
    files.set(path, bytes)
  }
  return seen(files)
}

function parseFile({ sha256, size }: JsonObject): FileBytes | null {
  const digest = typeof sha256 === 'string' ? parseDigest(sha256) : null
  if (digest === null || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return null
  return { sha256: digest, sizeBytes: size }
}

function parseRemoved({ removed = [] }: JsonObject): Observed<readonly TreePath[]> {
  if (!Array.isArray(removed)) return unavailable('what it says was removed is no list')
  const paths: TreePath[] = []
  for (const path of removed.map((value: unknown) => value)) {
    if (typeof path !== 'string') return unavailable('one of what it says was removed is no path')
    paths.push(path)
  }
  return seen(paths)
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_LENGTH
}
