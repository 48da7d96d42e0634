import { createExcludes } from '../../../src/adapters/globs.ts'
import { walkFolder } from '../../../src/adapters/backends/walk-folder.ts'
import { createWorkTree } from '../../../src/adapters/backends/work-tree.ts'
import { aFolder } from '../../builders/folder.ts'
import { WORKER_ENTRY } from '../../builders/run-verify.ts'
import { describeBackend } from '../../contracts/backend-contract.ts'

describeBackend(
  'work tree of a plain folder',
  (files) => {
    const folder = aFolder(files)
    const list = (): ReturnType<typeof walkFolder> => walkFolder(folder.root, createExcludes([]))
    return Promise.resolve({
      backend: createWorkTree({ root: folder.root, list, workerEntry: WORKER_ENTRY, excludes: [] }),
      close: folder.remove,
    })
  },
  // APFS and NTFS refuse names that are not Unicode.
  { hasRawPaths: process.platform === 'linux' },
)
