import { linesOf, runGit } from './run-git.ts'

/**
 * Ids of the objects below some commits that a partial clone left at its remote. Asking for one of them would make an older
 * git (before 2.45) try to fetch it, and end when it may not; so it is better to know.
 */
export async function promisedObjects(gitDir: string, commits: readonly string[]): Promise<ReadonlySet<string>> {
  const args = ['rev-list', '--objects', '--no-object-names', '--no-walk', '--missing=print', '--stdin']
  const input = commits.map((commit) => `${commit}\n`).join('')
  // Damage cuts the answer short; what is then not in it is still found missing when it is read.
  const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, ...args], { input })
  return new Set(linesOf(stdout).flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : [])))
}
