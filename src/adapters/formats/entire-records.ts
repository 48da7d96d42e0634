import type { Digest } from '../../domain/digest.ts'
import { parseDigest } from '../../domain/digest.ts'
import type { ReferenceFact } from '../../domain/facts.ts'
import type { Observed } from '../../domain/observed.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import { isJsonObject, parseJsonObject } from '../json-object.ts'
import { decodeStrictUtf8 } from '../path-bytes.ts'
import { checkpointFolderOf } from './entire-layout.ts'

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

/** The files that a checkpoint's `metadata.json` names, in its order. Whatever else it holds is not looked at. */
export function parseCheckpointRecord(bytes: Uint8Array): Observed<readonly NamedPart[]> {
  const record = parseJsonObject(bytes)
  if (!record.seen) return record
  const sessions = record.value['sessions'] ?? []
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
  return idOf(named) === idOf(checkpoint) ? checkpoint + fromRoot.slice(named.length) : fromRoot
}

const BRANCH_FOLDER_LENGTH = '00/0123456789'.length

/** The id that a checkpoint's folder stands for, in a branch or in refs of their own. */
function idOf(folder: TreePath): string {
  return folder.length === BRANCH_FOLDER_LENGTH ? folder.replace('/', '') : folder.slice(folder.indexOf('/') + 1)
}
