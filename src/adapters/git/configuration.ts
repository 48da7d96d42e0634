import { runGit } from './run-git.ts'

/** What a repository's configuration says of how it was cloned. */
export interface CloneConfiguration {
  /** Some objects were left at a remote. */
  readonly isPartialClone: boolean
  /** Some files are not checked out. */
  readonly isSparse: boolean
  /** It may know what others have. */
  readonly hasRemotes: boolean
}

const WANTED = String.raw`^(remote\..*\.(url|fetch|promisor)|extensions\.partialclone|core\.sparsecheckout)$`

const PARTIAL = /^(?:remote\..*\.promisor|extensions\.partialclone)$/s

/** Reads the configuration of the repository that a folder belongs to, or that `gitDir` is. */
export async function readCloneConfiguration(folder: string): Promise<CloneConfiguration> {
  const { stdout } = await runGit(folder, ['config', '--null', '--get-regexp', WANTED])
  const settings = stdout.toString('utf8').split('\0').filter(Boolean).map(parseSetting)
  const sparse = settings.findLast(({ name }) => name === 'core.sparsecheckout')
  return {
    isPartialClone: settings.some(({ name, value }) => PARTIAL.test(name) && !isFalse(value)),
    isSparse: sparse !== undefined && !isFalse(sparse.value),
    hasRemotes: settings.some(({ name }) => name.startsWith('remote.')),
  }
}

/** `name LF value`; a name alone stands for true. */
function parseSetting(text: string): { readonly name: string; readonly value: string } {
  const end = text.indexOf('\n')
  return end < 0 ? { name: text, value: 'true' } : { name: text.slice(0, end), value: text.slice(end + 1) }
}

/** As git reads a boolean. */
function isFalse(value: string): boolean {
  return /^(?:false|no|off|[+-]?0*|)$/i.test(value)
}
