import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestRepository } from './git.ts'

/** A commit to be written: its whole tree, and its parents, which are earlier ones of the same list. */
export interface PlannedCommit {
  readonly parents: readonly number[]
  readonly files: Readonly<Record<string, string>>
  /** Of them, those that are executable. */
  readonly executable?: readonly string[]
  /** Kept by this ref, by its full name. */
  readonly ref?: string
}

/** Writes commits with one `git fast-import`, whatever their trees have to do with those of their parents; their ids. */
export function importCommits(repository: TestRepository, commits: readonly PlannedCommit[]): readonly string[] {
  const marks = join(repository.gitDir, 'test-marks')
  const stream = commits.map((commit, index) => commitText(commit, index)).join('')
  repository.git(['fast-import', '--quiet', '--force', '--done', `--export-marks=${marks}`], `${stream}done\n`)
  const ids = new Map<number, string>()
  for (const line of readFileSync(marks, 'utf8').trim().split('\n')) {
    const [mark = '', id = ''] = line.split(' ')
    ids.set(Number(mark.slice(1)) - 1, id)
  }
  rmSync(marks)
  return commits.map((_, index) => ids.get(index) ?? '')
}

/** Every commit is on a branch of its own while it is written: fast-import gives each a ref. */
function commitText({ executable = [], files, parents, ref }: PlannedCommit, index: number): string {
  const name = ref ?? 'refs/heads/unnamed'
  const [first, ...others] = parents
  const ancestry =
    first === undefined ? '' : `from :${first + 1}\n${others.map((parent) => `merge :${parent + 1}\n`).join('')}`
  const changes = Object.entries(files).map(([path, content]) => {
    const mode = executable.includes(path) ? '100755' : '100644'
    return `M ${mode} inline "${path}"\ndata ${Buffer.byteLength(content)}\n${content}\n`
  })
  const reset = first === undefined ? `reset ${name}\n` : ''
  const committer = `committer T <t@example.org> ${1_777_852_800 + index} +0000`
  return `${reset}commit ${name}\nmark :${index + 1}\n${committer}\ndata 0\n${ancestry}deleteall\n${changes.join('')}`
}
