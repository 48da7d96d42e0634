import type { StartOfChange } from '../../ports.ts'
import { linesOf, runGit } from './run-git.ts'

/**
 * The commit that the change at HEAD starts from: of a merge of the proposed head, the parent that it was merged into, which a
 * clone of one commit names too; else the newest commit that HEAD and the base have in common; else the base itself, which may
 * have what the change did not start from.
 */
export async function startOfChange(gitDir: string, base: string, proposedHead: string | null): Promise<StartOfChange> {
  const git = async (...args: readonly string[]): Promise<Buffer> =>
    (await runGit(gitDir, [`--git-dir=${gitDir}`, ...args])).stdout
  // The object itself: what a shallow clone leaves out of its history stands there all the same.
  const [into, merged, ...others] = parentsIn(await git('cat-file', 'commit', 'HEAD'))
  if (into !== undefined && merged !== undefined && others.length === 0 && merged === proposedHead)
    return { commit: into, isCertain: true }
  if (!/^[0-9a-f]{40,64}$/.test(base)) return { commit: base, isCertain: false }
  const [common] = linesOf(await git('merge-base', base, 'HEAD'))
  return { commit: common ?? base, isCertain: common !== undefined }
}

/** Ids of the parents that the text of a commit names. */
function parentsIn(commit: Buffer): readonly string[] {
  const text = commit.toString('latin1')
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id = '']) => id)
}
