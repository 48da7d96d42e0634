import { pathWithin } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Entry, TrailerForm } from '../../ports.ts'

/** How a layout of Entire's names the parts of a session. */
export interface Layout {
  readonly transcript: string
  readonly hash: string
  /** A session has a record of its own, and its checkpoint one that names its parts. */
  readonly hasRecords: boolean
  readonly isTranscriptRequired: boolean
}

const V1: Layout = { transcript: 'full.jsonl', hash: 'content_hash.txt', hasRecords: true, isTranscriptRequired: true }
const V2_MAIN: Layout = {
  transcript: 'transcript.jsonl',
  hash: 'transcript_hash.txt',
  hasRecords: true,
  isTranscriptRequired: false,
}
const V2_FULL: Layout = {
  transcript: 'raw_transcript',
  hash: 'raw_transcript_hash.txt',
  hasRecords: false,
  isTranscriptRequired: true,
}

/** The layout of a store: known by the name of its ref, else by the names of its files. */
export function layoutOf(storeId: string, fileNames: ReadonlySet<string>): Layout {
  if (storeId.endsWith('/v2/main')) return V2_MAIN
  if (/\/v2\/full\/[^/]+$/.test(storeId)) return V2_FULL
  if (/checkpoints(\/v1)?$/.test(storeId)) return V1
  const has = (layout: Layout): boolean =>
    fileNames.has(layout.hash) || (layout !== V2_MAIN && fileNames.has(layout.transcript))
  return [V1, V2_FULL, V2_MAIN].find(has) ?? V1
}

/** A numbered folder of a checkpoint: the names of the files right in it. */
export interface SessionFolder {
  readonly path: TreePath
  readonly checkpoint: TreePath
  readonly fileNames: ReadonlySet<string>
}

/** The folders of a store and everything in it. All paths are relative to the store's root. */
export interface StoreTree {
  readonly checkpoints: readonly TreePath[]
  /** By checkpoint, then by number. */
  readonly sessions: readonly SessionFolder[]
  readonly paths: ReadonlySet<TreePath>
}

const HEX_FOLDER = /^[0-9a-f]{2}\/[0-9a-f]{10}(?=\/)/
const REF_FOLDER = /^(?:[0-9a-f]{2}\/[0-9a-f]{12}|[0-9A-Z]{2}\/[0-9A-HJKMNP-TV-Z]{26})(?=\/)/
const SESSION_NUMBER = /^\d{1,9}$/

/**
 * The folder of the checkpoint that a path lies in; null when it lies in none. On a branch `<id's first 2>/<its other 10>`,
 * in refs of their own `<id's last 2>/<id>`, where an id is 12 hex digits or a ULID.
 */
export function checkpointFolderOf(path: TreePath): TreePath | null {
  const inBranch = HEX_FOLDER.exec(path)?.[0]
  if (inBranch !== undefined) return inBranch
  const inRef = REF_FOLDER.exec(path)?.[0]
  return inRef?.endsWith(inRef.slice(0, 2)) === true ? inRef : null
}

const BRANCH_FOLDER_LENGTH = '00/0123456789'.length

/** The id that a checkpoint's folder stands for, in a branch or in refs of their own. */
export function checkpointIdOf(folder: TreePath): string {
  return folder.length === BRANCH_FOLDER_LENGTH ? folder.replace('/', '') : folder.slice(folder.indexOf('/') + 1)
}

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

/** True for an id of a checkpoint: 12 hex digits, or a ULID. */
export function isCheckpointId(text: string): boolean {
  return /^[0-9a-f]{12}$/.test(text) || ULID.test(text)
}

/** How commit messages name checkpoints: `Entire-Checkpoint: <id>`. */
export const ENTIRE_TRAILER: TrailerForm = {
  key: 'Entire-Checkpoint',
  isId: isCheckpointId,
  isIdOfRef: (id) => ULID.test(id),
  idOf: (path) => {
    const folder = checkpointFolderOf(path)
    return folder === null ? null : checkpointIdOf(folder)
  },
  folderOf: (id, at) => (at === 'refs' ? `${id.slice(-2)}/${id}` : `${id.slice(0, 2)}/${id.slice(2)}`),
}

/** Sorts what a store holds into checkpoints and sessions. */
export function treeOfStore(entries: readonly Entry[], root: TreePath): StoreTree {
  const paths = new Set<TreePath>()
  const checkpoints = new Set<TreePath>()
  const sessions = new Map<TreePath, { readonly checkpoint: TreePath; readonly fileNames: Set<string> }>()
  for (const entry of entries) {
    const path = pathWithin(root, entry.path)
    const checkpoint = path === null ? null : checkpointFolderOf(path)
    if (path === null || checkpoint === null) continue
    paths.add(path)
    checkpoints.add(checkpoint)
    const [number = '', name, ...deeper] = path.slice(checkpoint.length + 1).split('/')
    if (name === undefined || !SESSION_NUMBER.test(number)) continue
    const folder = `${checkpoint}/${number}`
    const session = sessions.get(folder) ?? { checkpoint, fileNames: new Set() }
    sessions.set(folder, session)
    if (deeper.length === 0) session.fileNames.add(name)
  }
  return {
    checkpoints: [...checkpoints].toSorted(),
    sessions: [...sessions].map(([path, session]) => ({ path, ...session })).toSorted(byCheckpointAndNumber),
    paths,
  }
}

function byCheckpointAndNumber(a: SessionFolder, b: SessionFolder): number {
  if (a.checkpoint !== b.checkpoint) return a.checkpoint < b.checkpoint ? -1 : 1
  return numberOf(a) - numberOf(b)
}

function numberOf({ path, checkpoint }: SessionFolder): number {
  return Number(path.slice(checkpoint.length + 1))
}

/** The files that a transcript was cut into, in order: `name`, `name.001`, `name.002` …; just `name` when there is none at all. */
export function chunksOf({ path, fileNames }: SessionFolder, name: string): readonly TreePath[] {
  const further = [...fileNames].filter(
    (candidate) => candidate.startsWith(`${name}.`) && /^\d{3,9}$/.test(candidate.slice(name.length + 1)),
  )
  const order = (candidate: string): number => Number(candidate.slice(name.length + 1))
  return [name, ...further.toSorted((a, b) => order(a) - order(b))].map((file) => `${path}/${file}`)
}
