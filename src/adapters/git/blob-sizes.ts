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
    const input = `${ids.join('\n')}\n`
    // In order, and without the ids: what git may write before anybody reads it is little.
    const format = '--batch-check=%(objecttype) %(objectsize)'
    const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', format, '--buffer'], { input })
    sizes.push(...sizesIn(stdout, ids.length))
  }
  return sizes
}

const BLOB = 'blob '

/** One a line; null where there are fewer whole lines. */
function sizesIn(answers: Buffer, count: number): readonly (number | null)[] {
  const lines = answers.toString('latin1').split('\n').slice(0, -1)
  return Array.from({ length: count }, (_, index) => sizeIn(lines[index] ?? ''))
}

function sizeIn(answer: string): number | null {
  const size = answer.startsWith(BLOB) && answer.length > BLOB.length ? Number(answer.slice(BLOB.length)) : NaN
  return Number.isSafeInteger(size) ? size : null
}
