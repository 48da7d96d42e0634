import { closeSync, fstatSync, readSync } from 'node:fs'
import type { Reading } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import type { ReadRequest } from '../../ports.ts'
import { lfsOidOf } from './lfs-pointer.ts'
import { createOpener } from './open-safely.ts'
import type { NotOpened, OpenFile } from './open-safely.ts'
import { readingOfError, unreadable } from './reading-of-error.ts'
import { createMultiHash, digestsOf } from './multi-hash.ts'
import type { Extras, MultiHash } from './multi-hash.ts'

/** Large enough that system calls cost nothing, small enough to stay in a core's cache between reading and hashing. */
const BUFFER_BYTES = 262_144

/** After so many bytes of a large file the caller gets its turn: a few milliseconds. */
const STEP_BYTES = 16 * BUFFER_BYTES

/** Work on one request, in steps of a few milliseconds. */
export type Steps = Generator<undefined, Reading>

/** Answers requests about files of one tree: at once where that takes a moment only, else in steps. */
export type Hasher = (request: ReadRequest) => Reading | Steps

/**
 * Reads synchronously, which for small files is several times faster than the asynchronous calls; all bytes pass through
 * one buffer, so that only one request may be under way at a time.
 * @param root the tree's folder, absolute.
 */
export function createHasher(root: string): Hasher {
  const open = createOpener(root)
  const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES)
  return (request) => {
    const { paths, isHashed } = request
    const [path] = paths
    if (path === undefined) return { kind: 'absent' }
    if (!isHashed) return lookAt(paths, open)
    return paths.length === 1 ? hashOne(open(path), request, buffer) : hashJoined(request, open, buffer)
  }
}

/** True for an answer that still has to be worked out. */
export function isSteps(answer: Reading | Steps): answer is Steps {
  return 'next' in answer
}

/** Takes all steps at once. */
export function finish(answer: Reading | Steps): Reading {
  if (!isSteps(answer)) return answer
  for (;;) {
    const step = answer.next()
    if (step.done === true) return step.value
  }
}

type Open = (path: TreePath) => OpenFile | NotOpened

function lookAt(paths: readonly TreePath[], open: Open): Reading {
  let sizeBytes = paths.length - 1
  for (const path of paths) {
    const file = open(path)
    if (file.kind !== 'open') return file
    sizeBytes += file.stats.size
    closeSync(file.fd)
  }
  return { kind: 'present', sizeBytes }
}

function hashOne(file: OpenFile | NotOpened, extras: Extras, buffer: Buffer): Reading | Steps {
  if (file.kind !== 'open') return file
  return file.stats.size < buffer.length ? hashSmall(file, extras, buffer) : hashLarge(file, extras, buffer)
}

/** One read that asks for more than there is: coming back with just the size says that this is all. */
function hashSmall({ fd, stats }: OpenFile, extras: Extras, buffer: Buffer): Reading {
  try {
    const sizeBytes = readSync(fd, buffer, 0, stats.size + 1, null)
    if (sizeBytes !== stats.size) return changed(stats.size, sizeBytes)
    const bytes = buffer.subarray(0, sizeBytes)
    const digests = digestsOf(bytes, extras)
    const lfsOid = lfsOidOf(bytes)
    return lfsOid === null ? { kind: 'read', ...digests, sizeBytes } : { kind: 'read', ...digests, sizeBytes, lfsOid }
  } catch (error) {
    return readingOfError(error)
  } finally {
    closeSync(fd)
  }
}

function* hashLarge(file: OpenFile, extras: Extras, buffer: Buffer): Steps {
  const hash = createMultiHash(extras)
  const failure = yield* feedAndClose(file, hash, buffer)
  return failure ?? { kind: 'read', ...hash.digests(), sizeBytes: file.stats.size }
}

function* hashJoined(request: ReadRequest, open: Open, buffer: Buffer): Steps {
  const { paths } = request
  const hash = createMultiHash(request)
  const newline = Buffer.from('\n')
  let sizeBytes = paths.length - 1
  for (const [index, path] of paths.entries()) {
    const file = open(path)
    if (file.kind !== 'open') return file
    if (index > 0) hash.update(newline)
    const failure = yield* feedAndClose(file, hash, buffer)
    if (failure !== null) return failure
    sizeBytes += file.stats.size
  }
  return { kind: 'read', ...hash.digests(), sizeBytes }
}

/** Closes the file whatever happens, and turns a failed read into an answer. */
function* feedAndClose(file: OpenFile, hash: MultiHash, buffer: Buffer): Generator<undefined, Reading | null> {
  try {
    return yield* feed(file, hash, buffer)
  } catch (error) {
    return readingOfError(error)
  } finally {
    closeSync(file.fd)
  }
}

/** All bytes of a file into a hash; null when it was the same file from the first to the last. */
function* feed({ fd, stats }: OpenFile, hash: MultiHash, buffer: Buffer): Generator<undefined, Reading | null> {
  let total = 0
  for (let count = readSync(fd, buffer); count > 0; count = readSync(fd, buffer)) {
    hash.update(count === buffer.length ? buffer : buffer.subarray(0, count))
    total += count
    if (total > stats.size) break
    if (total % STEP_BYTES === 0) yield
  }
  const after = fstatSync(fd)
  const isSame = total === stats.size && after.size === stats.size && after.mtimeMs === stats.mtimeMs
  return isSame ? null : changed(stats.size, total)
}

function changed(expectedBytes: number, readBytes: number): Reading {
  if (expectedBytes === readBytes) return unreadable('changed-while-read', 'it was written to while it was read')
  return unreadable(
    'changed-while-read',
    `it had ${expectedBytes} bytes when it was opened and ${readBytes} when it was read`,
  )
}
