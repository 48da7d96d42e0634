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
    sizes.push(...sizesIn(stdout, ids.length))
  }
  return sizes
}

const LF = 0x0a
const BLOB = 'blob '

/** One a line; null where there are fewer lines. */
function sizesIn(answers: Buffer, count: number): readonly (number | null)[] {
  const sizes: (number | null)[] = []
  let start = 0
  while (sizes.length < count) {
    const end = answers.indexOf(LF, start)
    sizes.push(end < 0 ? null : sizeIn(answers.toString('latin1', start, end)))
    start = end < 0 ? answers.length : end + 1
  }
  return sizes
}

function sizeIn(answer: string): number | null {
  const size = answer.startsWith(BLOB) && answer.length > BLOB.length ? Number(answer.slice(BLOB.length)) : NaN
  return Number.isSafeInteger(size) ? size : null
}
