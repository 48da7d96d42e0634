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
    const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '--batch-check', '--buffer'], { input })
    const lines = stdout.toString('latin1').split('\n')
    sizes.push(...ids.map((id, index) => sizeIn(lines[index] ?? '', id)))
  }
  return sizes
}

function sizeIn(line: string, id: string): number | null {
  const [name, type, size = ''] = line.split(' ')
  return name === id && type === 'blob' && /^\d+$/.test(size) ? Number(size) : null
}
