import { runGit } from './run-git.ts'

/** So many a process: its answers are held at once. */
const MAX_IDS = 50_000

/**
 * The sizes of blobs, in the order of their ids, as their headers tell them: no content is read. Null for what is no blob, is
 * not there, or was not answered for.
 */
export async function blobSizes(gitDir: string, objectIds: readonly string[]): Promise<readonly (number | null)[]> {
  const sizes: (number | null)[] = []
  for (let at = 0; at < objectIds.length; at += MAX_IDS) {
    const ids = objectIds.slice(at, at + MAX_IDS)
    const input = ids.map((id) => `${id}\n`).join('')
    // In order, and without the ids: what git may write before anybody reads it is little.
    const format = '--batch-check=%(objecttype) %(objectsize)'
    const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', format, '--buffer'], { input })
    const lines = stdout.toString('latin1').split('\n')
    sizes.push(...ids.map((_, index) => sizeIn(lines[index] ?? '')))
  }
  return sizes
}

function sizeIn(line: string): number | null {
  return /^blob \d+$/.test(line) ? Number(line.slice('blob '.length)) : null
}
