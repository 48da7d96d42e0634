import type { Digest } from '../../domain/digest.ts'
import type { Claim, ManifestFact, Rejection, RejectionReason } from '../../domain/store-facts.ts'
import { MAX_REJECTIONS } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import { folderOf, joinPath, nameOf } from '../../domain/path.ts'
import { bareNameOf } from '../manifest/manifest-names.ts'
import { createManifestParser } from '../manifest/parse-manifest.ts'
import type { ManifestItem } from '../manifest/parse-manifest.ts'
import { createStrictRules } from '../manifest/strict-rules.ts'

/** The largest manifest that is read, in bytes: two million lines. */
export const MAX_MANIFEST_BYTES = 256 * 1024 * 1024

/** A claim and the file that it is about. */
export interface PlacedClaim {
  readonly target: TreePath
  readonly claim: Claim & { readonly sha256: Digest }
}

/** One manifest as it was read. */
export interface ReadManifest {
  readonly path: TreePath
  readonly claims: readonly PlacedClaim[]
  readonly rejections: Rejections
}

/** Lines turned down: the first {@link MAX_REJECTIONS}, and how many there are. */
export interface Rejections {
  readonly kept: readonly Rejection[]
  readonly count: number
}

/** What a manifest can be fed at a time, so that a large one is never in memory twice. */
const PIECE_BYTES = 65_536

/**
 * Reads a manifest strictly. Its names are relative to its own folder; targets are relative to the tree.
 * @param heldAt the target of a name that the tree lists spelled just so, else undefined; see {@link createStrictRules}.
 * @param claimedBy the path of the manifest in its claims.
 */
export function readManifest(
  path: TreePath,
  bytes: Uint8Array,
  heldAt?: (name: TreePath) => TreePath | undefined,
  claimedBy = path,
): ReadManifest {
  const parser = createManifestParser({ bareName: bareNameOf(path) })
  const rules = createStrictRules(nameOf(path), (name) => heldAt?.(name) !== undefined)
  const claims: PlacedClaim[] = []
  const rejected: Rejection[] = []
  let count = 0
  const folder = folderOf(path)

  const reject = (line: number, reason: RejectionReason, name: string): void => {
    count += 1
    if (rejected.length < MAX_REJECTIONS) rejected.push({ line, reason, name })
  }
  const take = (item: ManifestItem): void => {
    if (item.kind === 'rejected') {
      reject(item.line, item.reason, item.name)
      return
    }
    const reason = rules(item)
    if (reason !== null) {
      reject(item.line, reason, shorten(item.name))
      return
    }
    claims.push({
      target: heldAt?.(item.path) ?? joinPath(folder, item.path),
      claim: { sha256: item.sha256, manifest: claimedBy, line: item.line },
    })
  }

  for (let at = 0; at < bytes.length; at += PIECE_BYTES) parser.feed(bytes.subarray(at, at + PIECE_BYTES)).forEach(take)
  parser.end().forEach(take)
  if (claims.length === 0 && count === 0) reject(0, 'no-entry', '')
  return { path, claims, rejections: { kept: rejected, count } }
}

const MAX_NAME = 200

/** A name short enough for a {@link Rejection}. */
export function shorten(name: string): string {
  return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME - 1)}…`
}

/**
 * The same manifest with more of its claims turned down.
 * @param nameOfTarget what to call the file of such a claim.
 */
export function withRejected(
  manifest: ReadManifest,
  refused: ReadonlyMap<PlacedClaim, RejectionReason>,
  nameOfTarget = (target: TreePath): string => target,
): ReadManifest {
  const own = manifest.claims.filter((placed) => refused.has(placed))
  if (own.length === 0) return manifest
  const more = own.map((placed): Rejection => ({
    line: placed.claim.line,
    reason: refused.get(placed) ?? 'malformed',
    name: shorten(nameOfTarget(placed.target)),
  }))
  const kept = [...manifest.rejections.kept, ...more].toSorted((a, b) => a.line - b.line).slice(0, MAX_REJECTIONS)
  return {
    path: manifest.path,
    claims: manifest.claims.filter((placed) => !refused.has(placed)),
    rejections: { kept, count: manifest.rejections.count + more.length },
  }
}

/** A manifest as a fact of the store at `root`. */
export function manifestFact(path: TreePath, { claims, rejections }: ReadManifest): ManifestFact {
  return {
    path,
    unreadable: null,
    claimCount: claims.length,
    rejections: rejections.kept,
    rejectionCount: rejections.count,
  }
}
