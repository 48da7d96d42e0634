import { lstat, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { linesOf, runGit } from '../../adapters/git/run-git.ts'

/**
 * This program as a workflow names it, `OWNER/REPO@COMMIT`: when it runs from a clone, from github.com, of its own
 * repository. Null elsewhere.
 */
export async function ownAction(entry: URL): Promise<string | null> {
  if (entry.protocol !== 'file:') return null
  const folder = dirname(await realpath(fileURLToPath(entry)))
  const root = await lineOf(folder, ['rev-parse', '--show-toplevel'])
  // A copy of dist/ inside somebody else's repository is not that repository's action.
  if (root === null || (await realpath(root)) !== dirname(folder) || !(await isFile(join(root, 'action.yml'))))
    return null
  const commit = await lineOf(root, ['rev-parse', '--verify', 'HEAD'])
  const repository = repositoryOf((await lineOf(root, ['config', '--get', 'remote.origin.url'])) ?? '')
  return commit === null || repository === null ? null : `${repository}@${commit}`
}

/** OWNER/REPO in the address of a remote on github.com. */
export function repositoryOf(url: string): string | null {
  return (
    /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    )?.[1] ?? null
  )
}

async function lineOf(folder: string, args: readonly string[]): Promise<string | null> {
  const { exitCode, stdout } = await runGit(folder, args)
  return exitCode === 0 ? (linesOf(stdout)[0] ?? null) : null
}

async function isFile(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => null)
  return there?.isFile() ?? false
}
