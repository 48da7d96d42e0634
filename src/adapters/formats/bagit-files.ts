import type { ManifestFact } from '../../domain/store-facts.ts'
import type { Observed } from '../../domain/observed.ts'
import { joinPath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Backend, Entry } from '../../ports.ts'
import { DECLARATION, parseDeclaration } from './bagit-declaration.ts'
import type { Declaration } from './bagit-declaration.ts'
import { FETCH, parseFetch, parseOxum } from './bagit-fetch.ts'
import type { PayloadOxum } from './bagit-fetch.ts'
import { manifestNameOf, parseBagManifest } from './bagit-manifest.ts'
import type { BagManifest } from './bagit-manifest.ts'
import type { BagProblems } from './bagit-problems.ts'
import { tagDecoder } from './bagit-text.ts'

/** What the tag files of a bag say. Paths are relative to the bag. */
export interface BagFiles {
  readonly declaration: Declaration
  /** Those that could be read. */
  readonly manifests: readonly BagManifest[]
  /** Tag manifests, readable or not. */
  readonly tagManifests: ReadonlySet<TreePath>
  /** Payload that `fetch.txt` names. */
  readonly toFetch: ReadonlySet<TreePath>
  /** Null when the bag does not say. */
  readonly oxum: (PayloadOxum & { readonly path: TreePath }) | null
  readonly facts: readonly ManifestFact[]
}

/** A larger tag file is taken for damage: it would list half a million files. */
const MAX_TAG_FILE_BYTES = 64 * 1024 * 1024

/** Reads the tag files of the bag at `root`, and says what is wrong with them. */
export async function readBagFiles(
  backend: Backend,
  root: TreePath,
  entries: readonly Entry[],
  problems: BagProblems,
): Promise<BagFiles> {
  const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const there = new Set(paths)
  const facts: ManifestFact[] = []
  const readBytes = async (path: TreePath): Promise<Observed<Uint8Array> | null> =>
    there.has(path)
      ? ((await backend.readTexts([joinPath(root, path)], MAX_TAG_FILE_BYTES)).get(joinPath(root, path)) ?? null)
      : null
  const noteUnreadable = (path: TreePath, reason: string): null => {
    facts.push({ path, unreadable: reason, claimCount: 0, rejections: [], rejectionCount: 0 })
    return null
  }

  const declared = await readBytes(DECLARATION)
  if (declared?.seen === false) noteUnreadable(DECLARATION, declared.reason)
  const declaration = parseDeclaration(declared?.seen === true ? declared.value : null, problems)
  const decode = decoderFor(declaration, problems)
  const readText = async (path: TreePath): Promise<string | null> => {
    const bytes = await readBytes(path)
    if (bytes === null) return null
    const text = bytes.seen ? decode(bytes.value) : bytes
    return text.seen ? text.value : noteUnreadable(path, text.reason)
  }

  const manifests: BagManifest[] = []
  const names = paths.flatMap((path) => manifestNameOf(path) ?? [])
  for (const name of names) {
    const text = await readText(name.path)
    if (text === null) continue
    const { isFinal } = declaration
    const manifest = parseBagManifest(name, text, { isFinal, isThere: (path) => there.has(path), problems })
    manifests.push(manifest)
    facts.push(manifest.fact)
    if (name.algorithm === null) problems.add('algorithm-unknown', name.path, 0, null)
  }
  if (!names.some(({ isTagManifest }) => !isTagManifest)) problems.add('no-payload-manifest', '.', 0, null)
  findUnlisted(paths, manifests, declaration, problems)
  const fetchText = await readText(FETCH)
  const toFetch = fetchText === null ? new Set<TreePath>() : parseFetch(fetchText, problems)
  findUnlistedFetches(toFetch, manifests, problems)
  const tagManifests = new Set(names.filter(({ isTagManifest }) => isTagManifest).map(({ path }) => path))
  return { declaration, manifests, tagManifests, toFetch, oxum: await readOxum(readText), facts }
}

function decoderFor({ encoding }: Declaration, problems: BagProblems): NonNullable<ReturnType<typeof tagDecoder>> {
  const utf8 = tagDecoder('UTF-8')
  if (utf8 === null) throw new Error('there is no decoder for UTF-8')
  const decode = tagDecoder(encoding ?? 'UTF-8')
  if (decode === null) problems.add('encoding-unknown', DECLARATION, 2, null)
  return decode ?? utf8
}

/** The drafts call it `package-info.txt` up to 0.95. */
const INFO_NAMES: readonly TreePath[] = ['bag-info.txt', 'package-info.txt']

async function readOxum(readText: (path: TreePath) => Promise<string | null>): Promise<BagFiles['oxum']> {
  for (const path of INFO_NAMES) {
    const text = await readText(path)
    const oxum = text === null ? null : parseOxum(text)
    if (oxum !== null) return { ...oxum, path }
  }
  return null
}

/** Payload has to be in some manifest; since 1.0, every manifest has to list all of it. */
function findUnlisted(
  paths: readonly TreePath[],
  manifests: readonly BagManifest[],
  { isFinal }: Declaration,
  problems: BagProblems,
): void {
  const lists = manifests
    .filter(({ isTagManifest }) => !isTagManifest)
    .map(({ entries, path }) => ({ path, listed: new Set(entries.map((entry) => entry.path)) }))
  const payload = new Set(paths.filter((path) => path.startsWith('data/')))
  for (const { listed } of isFinal ? lists : []) for (const path of listed) payload.add(path)
  for (const path of [...payload].toSorted()) {
    const without = lists.filter(({ listed }) => !listed.has(path))
    if (without.length === lists.length) problems.add('payload-unlisted', '.', 0, path)
    else if (isFinal) for (const list of without) problems.add('payload-not-in-every-manifest', list.path, 0, path)
  }
}

function findUnlistedFetches(
  toFetch: ReadonlySet<TreePath>,
  manifests: readonly BagManifest[],
  problems: BagProblems,
): void {
  const listed = new Set(
    manifests.flatMap(({ entries, isTagManifest }) => (isTagManifest ? [] : entries.map(({ path }) => path))),
  )
  for (const path of toFetch) if (!listed.has(path)) problems.add('fetch-unlisted', FETCH, 0, path)
}
