import { closeSync, readSync } from 'node:fs'
import type { Observed } from '../../domain/observed.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { TreePath } from '../../domain/path.ts'
import { createOpener } from './open-safely.ts'
import type { OpenFile } from './open-safely.ts'
import { codeOf } from './reading-of-error.ts'

/** Small files of the tree at `root`, whole; `null` where there is nothing. */
export function readTextsOf(
  root: string,
  paths: readonly TreePath[],
  limitBytes: number,
): ReadonlyMap<TreePath, Observed<Uint8Array> | null> {
  const open = createOpener(root)
  return new Map(paths.map((path) => [path, readText(open(path), limitBytes)]))
}

function readText(file: ReturnType<ReturnType<typeof createOpener>>, limitBytes: number): Observed<Uint8Array> | null {
  if (file.kind === 'absent') return null
  if (file.kind !== 'open') return unavailable(file.kind === 'unreadable' ? file.detail : file.kind)
  try {
    return readWhole(file, limitBytes)
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    return unavailable(`reading failed (${code})`)
  } finally {
    closeSync(file.fd)
  }
}

function readWhole({ fd, stats }: OpenFile, limitBytes: number): Observed<Uint8Array> {
  if (stats.size > limitBytes) return unavailable(`it has ${stats.size} bytes, and no more than ${limitBytes} are read`)
  // One byte more than there should be: a file that grows is noticed.
  const bytes = Buffer.alloc(stats.size + 1)
  let length = 0
  for (let count = -1; count !== 0 && length < bytes.length; length += count)
    count = readSync(fd, bytes, length, bytes.length - length, null)
  return length === stats.size ? seen(bytes.subarray(0, length)) : unavailable('it was changed while it was read')
}
