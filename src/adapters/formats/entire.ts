import type { Digest } from '../../domain/digest.ts'
import type { ArtifactFact, ManifestFact, SessionFact } from '../../domain/store-facts.ts'
import type { Observed } from '../../domain/observed.ts'
import { unavailable } from '../../domain/observed.ts'
import { joinPath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Backend, Format, ReadRequest } from '../../ports.ts'
import { agreementOf } from './entire-agreement.ts'
import { ENTIRE_TRAILER, checkpointFolderOf, chunksOf, layoutOf, treeOfStore } from './entire-layout.ts'
import type { Layout, SessionFolder, StoreTree } from './entire-layout.ts'
import { parseCheckpointRecord, parseHashFile, referencesOf } from './entire-records.ts'
import type { CheckpointNaming } from './entire-records.ts'
import { ENTIRE_REF_PATTERNS, entireRefStores } from './entire-refs.ts'

/** A record or digest file over this is taken for damage. */
const MAX_RECORD_BYTES = 8 * 1024 * 1024

/** Checkpoints as Entire's command line leaves them: on a branch, in refs of their own, and both trees of version 2. */
export function createEntireFormat(): Format {
  return {
    name: 'entire',
    refPatterns: ENTIRE_REF_PATTERNS,
    refStores: entireRefStores,
    ownsFolders: false,
    trailer: ENTIRE_TRAILER,
    detect: (entries) => (entries.some(({ path }) => isPartOfCheckpoint(path)) ? ['.'] : []),
    read: async (backend, location, entries, progress) => {
      const tree = treeOfStore(entries, location.root)
      const layout = layoutOf(location.id, new Set(tree.sessions.flatMap(({ fileNames }) => [...fileNames])))
      const records = await readRecords(backend, location.root, tree, layout)
      const hashes = await readHashes(backend, location.root, tree, layout)
      const claims = new Map(hashes.map(({ path, answer }) => [path, answer.seen ? answer.value : null]))
      const references = records.flatMap(({ path, answer }) =>
        answer.seen ? referencesOf(folderAbove(path), answer.value.parts, tree.paths) : [],
      )
      const dangling = new Set(references.flatMap(({ target, isPresent }) => (isPresent ? [] : [target])))
      const transcripts = tree.sessions.filter(
        (session) => hasTranscript(session, layout) || session.fileNames.has(layout.hash),
      )
      const requests = transcripts.map((session): ReadRequest => {
        const paths = chunksOf(session, layout.transcript).map((path) => joinPath(location.root, path))
        const claimed = claims.get(`${session.path}/${layout.hash}`) ?? null
        return { paths, isHashed: true, contentKind: 'jsonl', claimed }
      })
      const readings = await backend.read(requests, progress)
      return {
        ...{
          id: location.id,
          format: 'entire',
          source: backend.source,
          root: location.root,
          isConfigured: location.isConfigured,
        },
        sessions: tree.sessions.map((session) => completeness(session, layout, dangling)),
        checkpointCount: tree.checkpoints.length,
        artifacts: transcripts.map((session, index): ArtifactFact => {
          const manifest = `${session.path}/${layout.hash}`
          const sha256 = claims.get(manifest) ?? null
          const claim = sha256 === null ? null : { sha256, manifest, line: 1 }
          return { path: `${session.path}/${layout.transcript}`, claim, reading: readings[index] ?? { kind: 'absent' } }
        }),
        manifests: [
          ...records.map((record) => manifestFact(record, 0)),
          ...hashes.map((hash) => manifestFact(hash, 1)),
        ],
        references,
        ...(layout.hasRecords ? agreementOf(tree, records, references) : {}),
      }
    },
  }
}

/** Below a checkpoint's folder: its record, or in a numbered folder what no one else would call so. */
const KNOWN_PART =
  /^(?:metadata\.json|\d{1,9}\/(?:full\.jsonl|raw_transcript|(?:content|transcript|raw_transcript)_hash\.txt))$/

function isPartOfCheckpoint(path: TreePath): boolean {
  const folder = checkpointFolderOf(path)
  return folder !== null && KNOWN_PART.test(path.slice(folder.length + 1))
}

function folderAbove(path: TreePath): TreePath {
  return path.slice(0, path.lastIndexOf('/'))
}

function hasTranscript(session: SessionFolder, { transcript }: Layout): boolean {
  return session.fileNames.has(transcript) || chunksOf(session, transcript).length > 1
}

interface Parsed<T> {
  readonly path: TreePath
  readonly answer: Observed<T>
}

async function readRecords(
  backend: Backend,
  root: TreePath,
  tree: StoreTree,
  layout: Layout,
): Promise<readonly Parsed<CheckpointNaming>[]> {
  const paths = tree.checkpoints
    .map((folder) => `${folder}/metadata.json`)
    .filter((path) => layout.hasRecords && tree.paths.has(path))
  return readAndParse(backend, root, paths, parseCheckpointRecord)
}

async function readHashes(
  backend: Backend,
  root: TreePath,
  tree: StoreTree,
  layout: Layout,
): Promise<readonly Parsed<Digest>[]> {
  const folders = tree.sessions.filter(({ fileNames }) => fileNames.has(layout.hash))
  return readAndParse(
    backend,
    root,
    folders.map(({ path }) => `${path}/${layout.hash}`),
    parseHashFile,
  )
}

/** What records and digest files mostly are at most: so many of them at a time. */
const SMALL_BYTES = 64 * 1024
const BATCH = 256

/** Large ones are read one at a time: together they could be far more than there is memory. */
async function readAndParse<T>(
  backend: Backend,
  root: TreePath,
  paths: readonly TreePath[],
  parse: (bytes: Uint8Array) => Observed<T>,
): Promise<readonly Parsed<T>[]> {
  const parsed: Parsed<T>[] = []
  for (let from = 0; from < paths.length; from += BATCH) {
    const batch = paths.slice(from, from + BATCH)
    const small = await backend.readTexts(
      batch.map((path) => joinPath(root, path)),
      SMALL_BYTES,
    )
    for (const path of batch) {
      const place = joinPath(root, path)
      const first = small.get(place)
      const text = first?.seen === true ? first : (await backend.readTexts([place], MAX_RECORD_BYTES)).get(place)
      const found = text ?? unavailable('it is not there')
      parsed.push({ path, answer: found.seen ? parse(found.value) : found })
    }
  }
  return parsed
}

function manifestFact({ path, answer }: Parsed<unknown>, claimCount: number): ManifestFact {
  return {
    path,
    unreadable: answer.seen ? null : answer.reason,
    claimCount: answer.seen ? claimCount : 0,
    rejections: [],
    rejectionCount: 0,
  }
}

/** What a session lacks; a transcript that its checkpoint names is a broken reference, and not told twice. */
function completeness(session: SessionFolder, layout: Layout, dangling: ReadonlySet<TreePath>): SessionFact {
  const { path, fileNames } = session
  const missingParts: string[] = []
  if (layout.hasRecords && !fileNames.has('metadata.json')) missingParts.push('metadata.json')
  const isNamed = dangling.has(`${path}/${layout.transcript}`)
  if (layout.isTranscriptRequired && !hasTranscript(session, layout) && !fileNames.has(layout.hash) && !isNamed)
    missingParts.push(layout.transcript)
  return { path, missingParts }
}
