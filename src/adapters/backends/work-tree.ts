import { readTextsOf } from '../hashing/read-texts.ts'
import { createTreeReader } from '../hashing/tree-reader.ts'
import type { Backend } from '../../ports.ts'
import { createExcludes } from '../globs.ts'
import { orderEntries } from './tree-listing.ts'
import type { TreeListing } from './tree-listing.ts'

/** What a work tree is made of. */
export interface WorkTreeOptions {
  /** The folder, absolute. */
  readonly root: string
  /** What is in it: git's answer, or `walkFolder`'s where there is no git. */
  readonly list: () => Promise<TreeListing>
  /** The module that a hashing thread starts; see `hash-pool.ts`. */
  readonly workerEntry: URL
  /** Patterns of paths that are not listed; see {@link createExcludes}. */
  readonly excludes: readonly string[]
}

/** The files of a folder as they lie on the disk. What is not listed can still be read: a manifest may claim an ignored file. */
export function createWorkTree({ root, list, workerEntry, excludes }: WorkTreeOptions): Backend {
  const reader = createTreeReader(root, workerEntry)
  const isExcluded = createExcludes(excludes)
  return {
    source: { kind: 'work-tree' },
    list: async () => orderEntries((await list()).entries.filter((entry) => !isExcluded(entry.path))),
    readTexts: (paths, limitBytes) =>
      new Promise((resolve) => {
        resolve(readTextsOf(root, paths, limitBytes))
      }),
    read: (requests, progress) => reader.read(requests, progress),
  }
}
