import { nameOf } from '../../domain/path.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { RootTree } from './tree-objects.ts'
import { FETCHED } from '../../domain/fetched-refs.ts'
import { firstLine, linesOf, runGit } from './run-git.ts'
import type { GitResult } from './run-git.ts'

/** What stands for the id of a ref that cannot be read. */
const NULL_ID = '0'.repeat(40)

/**
 * Full names of all refs, in code-unit order; those that cannot be read too.
 * @throws UnreadableError when git cannot list them.
 */
export async function listRefs(gitDir: string): Promise<readonly string[]> {
  const { stdout, stderr } = await forEachRef(gitDir, '%(refname)')
  return [...new Set([...linesOf(stdout), ...brokenRefs(stderr)])].toSorted()
}

async function forEachRef(gitDir: string, format: string): Promise<GitResult> {
  const result = await runGit(gitDir, [`--git-dir=${gitDir}`, 'for-each-ref', `--format=${format}`])
  if (result.exitCode !== 0) throw new UnreadableError(`git cannot list its refs: ${firstLine(result.stderr)}`)
  return result
}

/** Refs that git leaves out of its lists, with a warning, because what is in them is no id. */
function brokenRefs(stderr: string): readonly string[] {
  return stderr.split('\n').flatMap((line) => /^warning: ignoring broken ref (refs\/.+)$/.exec(line)?.[1] ?? [])
}

/**
 * What a person's name for a ref or commit means; null when it means nothing. As git does it, and beyond that: a branch that
 * is only at a remote, and a ref that was only fetched, are found by their own names. A ref whose commit cannot be read is
 * found too: reading the commit says why.
 */
export async function resolveName(
  gitDir: string,
  name: string,
): Promise<{ readonly ref: string | null; readonly commit: string } | null> {
  if (name === '' || name.startsWith('-')) return null
  const own = await resolveExactly(gitDir, name)
  if (own !== null) return own
  const refs = await listRefs(gitDir)
  const fetched = FETCHED + name.replace(/^refs\//, '')
  const twin = [
    ...refs.filter((ref) => isRemoteTwin(ref, name)).toSorted(originFirst),
    ...refs.filter((ref) => ref === fetched),
  ][0]
  return twin === undefined ? null : resolveExactly(gitDir, twin)
}

async function resolveExactly(
  gitDir: string,
  name: string,
): Promise<{ readonly ref: string | null; readonly commit: string } | null> {
  const plain = name.startsWith('refs/') ? await resolveFullName(gitDir, name) : null
  if (plain !== null) return plain
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'rev-parse', '--verify', '--quiet', ...args])
    return linesOf(stdout)[0] ?? ''
  }
  const [ref, commit] = await Promise.all([git('--symbolic-full-name', name), git(`${name}^{commit}`)])
  const fullName = ref.startsWith('refs/') ? ref : null
  if (/^[0-9a-f]+$/.test(commit)) return { ref: fullName, commit }
  const known = fullName ?? (name.startsWith('refs/') ? name : null)
  if (known === null) return null
  const id = await git(known)
  if (id === '') return (await listRefs(gitDir)).includes(known) ? { ref: known, commit: NULL_ID } : null
  const { exitCode } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '-t', id])
  return exitCode === 0 || fullName === null ? null : { ref: fullName, commit: id }
}

/** A ref that is here under its full name and is no symbolic one, with its commit: what most are. Null for any other. */
async function resolveFullName(
  gitDir: string,
  name: string,
): Promise<{ readonly ref: string; readonly commit: string } | null> {
  if (/[*?[\\]/.test(name)) return null
  const format = '--format=%(refname) %(objecttype) %(objectname)%(symref)'
  const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'for-each-ref', format, name])
  const before = `${name} commit `
  const commit =
    linesOf(stdout)
      .find((line) => line.startsWith(before))
      ?.slice(before.length) ?? ''
  return /^[0-9a-f]+$/.test(commit) ? { ref: name, commit } : null
}

function isRemoteTwin(ref: string, name: string): boolean {
  const [refs, remotes, , ...rest] = ref.split('/')
  return refs === 'refs' && remotes === 'remotes' && rest.join('/') === name.replace(/^refs\/heads\//, '')
}

function originFirst(a: string, b: string): number {
  const rank = (ref: string): number => (ref.startsWith('refs/remotes/origin/') ? 0 : 1)
  return rank(a) - rank(b)
}

/**
 * The commits of some refs below a prefix, each to be found at the rest of its ref's name; refs to objects of other types are
 * left out. A ref that cannot be read stays: reading its commit says why.
 */
export async function commitsBelow(
  gitDir: string,
  prefix: string,
  refs: readonly string[],
): Promise<readonly RootTree[]> {
  const tail = prefix.replace(/^refs\//, '')
  const { stdout } = await forEachRef(gitDir, '%(objectname) %(refname)')
  const ids = new Map(linesOf(stdout).map((line) => [line.slice(line.indexOf(' ') + 1), line.split(' ', 1)[0]]))
  const commits = refs.map((ref) => ({ ref, commit: ids.get(ref) ?? NULL_ID }))
  const others = await idsOfOtherTypes(
    gitDir,
    commits.map(({ commit }) => commit),
  )
  return commits.flatMap(({ ref, commit }): readonly RootTree[] => {
    if (others.has(commit)) return []
    const at = ref.indexOf(tail)
    return [{ path: at < 0 ? nameOf(ref) : ref.slice(at + tail.length), commit }]
  })
}

/** Of some objects, those that are here and are no commits. */
async function idsOfOtherTypes(gitDir: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const input = ids.map((id) => `${id}\n`).join('')
  const format = '--batch-check=%(objecttype) %(objectname)'
  const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', format], { input })
  return new Set(linesOf(stdout).flatMap((line) => /^(?:blob|tree|tag) (.+)$/.exec(line)?.[1] ?? []))
}
