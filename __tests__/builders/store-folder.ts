import { execFileSync } from 'node:child_process'
import { aFolder } from './folder.ts'
import type { TestFolder } from './folder.ts'
import { manifestOf } from './manifest.ts'

const FILES = { 'a.txt': 'one\n', 'b.txt': 'two\n' }

/** A folder with one sound `sums` store of two files at `store/`. */
export function aStoreFolder(): TestFolder {
  const files = Object.entries(FILES).map(([name, content]) => [`store/${name}`, content] as const)
  return aFolder({ ...Object.fromEntries(files), 'store/SHA256SUMS': manifestOf(FILES) })
}

/** The same in a git repository with nothing committed. */
export function aStoreRepository(): TestFolder {
  const folder = aStoreFolder()
  execFileSync('git', ['init', '--quiet', folder.root])
  return folder
}
