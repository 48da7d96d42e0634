import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import type { ReachedCommits } from '../../ports.ts'
import { shallowCommits } from './commit-graph.ts'
import { collectEnd, firstLine, startGit } from './run-git.ts'

/** More commits than this are not looked through. */
const MAX_COMMITS = 2_000_000

/**
 * Which of some commits a ref or HEAD reaches. They are known by a name that is made of their id, from which nobody can get the id
 * back. Newest commits first, and no further than it takes to find them all.
 * @param nameOf the name of a commit.
 */
export async function reachedCommits(
  gitDir: string,
  asked: ReadonlySet<string>,
  nameOf: (commit: string) => string,
): Promise<Observed<ReachedCommits>> {
  const reached = new Set<string>()
  if (asked.size === 0) return seen({ reached, isWhole: true })
  const child = startGit(gitDir, [`--git-dir=${gitDir}`, 'rev-list', '--all', `--max-count=${MAX_COMMITS}`])
  const stderr = collectEnd(child)
  const ended = new Promise<Error | number | null>((resolve) => {
    child.on('error', resolve)
    child.on('close', resolve)
  })
  child.stdin.end()
  let commits = 0
  try {
    let begun = ''
    for await (const chunk of child.stdout.setEncoding('latin1')) {
      const lines = (begun + String(chunk)).split('\n')
      begun = lines.pop() ?? ''
      for (const line of lines) if (asked.has(nameOf(line))) reached.add(nameOf(line))
      commits += lines.length
      if (reached.size === asked.size) return seen({ reached, isWhole: true })
    }
    if ((await ended) !== 0) return unavailable(firstLine(stderr()) || 'git rev-list failed')
  } finally {
    child.kill('SIGKILL')
  }
  return seen({ reached, isWhole: commits < MAX_COMMITS && (await shallowCommits(gitDir)).size === 0 })
}
