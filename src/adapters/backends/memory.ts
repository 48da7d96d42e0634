import type { Reading } from '../../domain/store-facts.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Backend, Entry, ReadRequest } from '../../ports.ts'
import { lfsOidOf } from '../hashing/lfs-pointer.ts'
import { createMultiHash } from '../hashing/multi-hash.ts'
import { orderEntries } from './tree-listing.ts'

/** A tree that is held in memory: files by their paths. For tests, and for the canary. */
export function createMemoryBackend(files: ReadonlyMap<TreePath, Uint8Array>): Backend {
  const entries = orderEntries([...files.keys()].map((path): Entry => ({ path, kind: 'file' })))
  return {
    source: { kind: 'work-tree' },
    list: () => Promise.resolve(entries),
    readTexts: (paths, limitBytes) =>
      Promise.resolve(new Map(paths.map((path) => [path, textOf(files.get(path), limitBytes)]))),
    read: (requests, progress) => {
      const readings = requests.map((request) => readingOf(files, request))
      progress(readings.length, readings.length)
      return Promise.resolve(readings)
    },
  }
}

function textOf(
  bytes: Uint8Array | undefined,
  limitBytes: number,
): ReturnType<typeof seen<Uint8Array>> | ReturnType<typeof unavailable> | null {
  if (bytes === undefined) return null
  return bytes.length > limitBytes
    ? unavailable(`it has ${bytes.length} bytes, and no more than ${limitBytes} are read`)
    : seen(bytes)
}

function readingOf(files: ReadonlyMap<TreePath, Uint8Array>, request: ReadRequest): Reading {
  const { paths, isHashed } = request
  const parts = paths.map((path) => files.get(path)).filter((part) => part !== undefined)
  const [first] = parts
  if (first === undefined || parts.length < paths.length) return { kind: 'absent' }
  const sizeBytes = parts.reduce((sum, part) => sum + part.length, parts.length - 1)
  if (!isHashed) return { kind: 'present', sizeBytes }
  const hash = createMultiHash(request)
  for (const [index, part] of parts.entries()) {
    if (index > 0) hash.update(Buffer.from('\n'))
    hash.update(part)
  }
  const lfsOid = parts.length === 1 ? lfsOidOf(first) : null
  const reading = { kind: 'read', ...hash.digests(), sizeBytes } as const
  return lfsOid === null ? reading : { ...reading, lfsOid }
}
