import { nameOf } from '../../domain/path.ts'
import type { RootTree } from './tree-objects.ts'
import { FETCHED } from './fetch.ts'
import { linesOf, runGit } from './run-git.ts'

/** Full names of all refs, in code-unit order. */
export async function listRefs(gitDir: string): Promise<readonly string[]> {
  const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'for-each-ref', '--format=%(refname)'])
  return linesOf(stdout).toSorted()
}

/**
 * What a person's name for a ref or commit means; null when it means nothing. As git does it, and beyond that: a branch that
 * is only at a remote, and a ref that was only fetched, are found by their own names.
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
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'rev-parse', '--verify', '--quiet', ...args])
    return linesOf(stdout)[0] ?? ''
  }
  const commit = await git(`${name}^{commit}`)
  if (!/^[0-9a-f]+$/.test(commit)) return null
  const ref = await git('--symbolic-full-name', name)
  return { ref: ref.startsWith('refs/') ? ref : null, commit }
}

function isRemoteTwin(ref: string, name: string): boolean {
  const [refs, remotes, , ...rest] = ref.split('/')
  return refs === 'refs' && remotes === 'remotes' && rest.join('/') === name.replace(/^refs\/heads\//, '')
}

function originFirst(a: string, b: string): number {
  const rank = (ref: string): number => (ref.startsWith('refs/remotes/origin/') ? 0 : 1)
  return rank(a) - rank(b)
}

/** The commits of some refs below a prefix, each to be found at the rest of its ref's name; refs to other objects are left out. */
export async function commitsBelow(
  gitDir: string,
  prefix: string,
  refs: readonly string[],
): Promise<readonly RootTree[]> {
  const wanted = new Set(refs)
  const tail = prefix.replace(/^refs\//, '')
  const { stdout } = await runGit(gitDir, [
    `--git-dir=${gitDir}`,
    'for-each-ref',
    '--format=%(objecttype) %(objectname) %(refname)',
  ])
  return linesOf(stdout).flatMap((line): readonly RootTree[] => {
    const [, type, commit = '', ref = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? []
    if (type !== 'commit' || !wanted.has(ref)) return []
    const at = ref.indexOf(tail)
    return [{ path: at < 0 ? nameOf(ref) : ref.slice(at + tail.length), commit }]
  })
}
