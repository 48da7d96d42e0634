import { seen, unavailable } from '../../domain/observed.ts'
import { linesOf, runGit } from '../git/run-git.ts'
import { HISTORY_FILE, MAX_HISTORY_BYTES } from './place.ts'
import type { HistoryPlace } from './place.ts'

/** The branch as this clone last fetched it: read without any network, never written. */
export function createTrackedBranchPlace(gitDir: string, branch: string): HistoryPlace {
  const git = async (
    ...args: readonly string[]
  ): Promise<{ readonly exitCode: number | null; readonly stdout: Buffer }> =>
    runGit(gitDir, [`--git-dir=${gitDir}`, ...args])
  return {
    name: 'branch',
    isReadOnly: true,
    read: async () => {
      const refs = linesOf((await git('for-each-ref', '--format=%(refname)', `refs/remotes/**/${branch}`)).stdout)
      const own = `refs/remotes/origin/${branch}`
      const ref = refs.includes(own) ? own : refs.length === 1 ? refs[0] : undefined
      if (ref === undefined) return seen(null)
      const object = `${ref}:${HISTORY_FILE}`
      const size = await git('cat-file', '-s', object)
      if (size.exitCode !== 0) return seen(null)
      if (Number(size.stdout.toString('latin1')) > MAX_HISTORY_BYTES)
        return unavailable('it is larger than any history')
      return seen((await git('cat-file', 'blob', object)).stdout.toString('utf8'))
    },
    write: () => Promise.resolve({ reason: 'only runs on GitHub write to the branch', permission: null }),
  }
}
