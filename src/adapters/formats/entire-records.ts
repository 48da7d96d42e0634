import type { Digest } from '../../domain/digest.ts'
import { parseDigest } from '../../domain/digest.ts'
import type { ReferenceFact } from '../../domain/references.ts'
import type { Observed } from '../../domain/observed.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import { isJsonObject, parseJsonObject } from '../json-object.ts'
import type { JsonObject } from '../json-object.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'
import { checkpointFolderOf, checkpointIdOf, isCheckpointId } from './entire-layout.ts'

/** The digest in a file of the form `sha256:<64 hex digits>`, with or without a newline at its end. */
export function parseHashFile(bytes: Uint8Array): Observed<Digest> {
  const text = decodeStrictUtf8(bytes)?.replace(/\r?\n$/, '')
  const digest = text?.startsWith('sha256:') === true ? parseDigest(text.slice('sha256:'.length)) : null
  return digest === null ? unavailable('it does not hold sha256: and 64 hex digits') : seen(digest)
}

/** What a checkpoint's record may name of a session. */
const ROLES = ['metadata', 'transcript', 'context', 'content_hash', 'prompt'] as const

/** One file that a checkpoint's record names. */
export interface NamedPart {
  readonly role: (typeof ROLES)[number]
  readonly path: string
}

/** A longer path is taken for damage. */
const MAX_PATH_LENGTH = 4096

/** What a checkpoint's `metadata.json` says that matters here. */
export interface CheckpointNaming {
  /** The files that it names, in its order. */
  readonly parts: readonly NamedPart[]
  /** It has a list of its sessions; the first versions had none. */
  readonly isListing: boolean
  /** The id that it gives itself; null for what is none, undefined when it gives none. */
  readonly id: string | null | undefined
}

/** What a checkpoint's record says; whatever else it holds is not looked at. */
export function parseCheckpointRecord(bytes: Uint8Array): Observed<CheckpointNaming> {
  const record = parseJsonObject(bytes)
  if (!record.seen) return record
  const parts = partsOf(record.value)
  if (!parts.seen) return parts
  const { checkpoint_id: id, sessions } = record.value
  const isGiven = id !== undefined && id !== null && id !== ''
  return seen({
    parts: parts.value,
    isListing: Array.isArray(sessions),
    id: isGiven ? (typeof id === 'string' && isCheckpointId(id) ? id : null) : undefined,
  })
}

function partsOf(record: JsonObject): Observed<readonly NamedPart[]> {
  const sessions = record['sessions'] ?? []
  if (!Array.isArray(sessions)) return unavailable('its sessions are no list')
  const parts: NamedPart[] = []
  for (const session of sessions.map((value: unknown) => value)) {
    if (!isJsonObject(session)) return unavailable('one of its sessions is no JSON object')
    for (const role of ROLES) {
      const path = session[role]
      if (typeof path === 'string' && path !== '' && path.length <= MAX_PATH_LENGTH) parts.push({ role, path })
      else if (path !== undefined && path !== null && path !== '')
        return unavailable(`the ${role} of one of its sessions is no path`)
    }
  }
  return seen(parts)
}

/** Holds what a record names against what is there. */
export function referencesOf(
  checkpoint: TreePath,
  parts: readonly NamedPart[],
  paths: ReadonlySet<TreePath>,
): readonly ReferenceFact[] {
  return parts.map(({ role, path }) => {
    const target = targetOf(checkpoint, path)
    return { kind: 'artifact', from: `${checkpoint}/metadata.json`, role, target, isPresent: paths.has(target) }
  })
}

/** A record names its files from the root of its tree: of the branch, or of the checkpoint's own ref. */
function targetOf(checkpoint: TreePath, path: string): TreePath {
  const fromRoot = path.replace(/^\/+/, '')
  const named = checkpointFolderOf(fromRoot)
  if (named === null) return `${checkpoint}/${fromRoot}`
  return checkpointIdOf(named) === checkpointIdOf(checkpoint) ? checkpoint + fromRoot.slice(named.length) : fromRoot
}
