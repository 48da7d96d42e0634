import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { TreePath } from '../../domain/path.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { readCloneConfiguration } from './configuration.ts'
import type { CloneConfiguration } from './configuration.ts'
import type { ObjectFormat } from './object-hash.ts'
import { firstLine, runGit } from './run-git.ts'

/** Where a repository lies. */
export interface Location extends CloneConfiguration {
  /** Absolute; of a linked work tree, its own. */
  readonly gitDir: string
  /** The top of the work tree; the git folder when bare. */
  readonly root: string
  readonly isBare: boolean
  readonly objectFormat: ObjectFormat
  /** The folder that was named, as seen from the top. */
  readonly within: TreePath
}

/**
 * Finds the repository that a folder belongs to; null when it belongs to none.
 * @throws UnreadableError when git refuses to read it.
 */
export async function locate(folder: string): Promise<Location | null> {
  const reading = readCloneConfiguration(folder)
  // A folder that is in no repository has none, with git or without.
  reading.catch(() => undefined)
  const found = await revParse(folder, '--is-inside-work-tree', '--show-object-format', '--absolute-git-dir')
  if (found === null) return null
  const [isInside, objectFormat, ...gitDirLines] = found.split('\n')
  const gitDir = gitDirLines.join('\n')
  const isBare = isInside !== 'true'
  const [root, prefix] = isBare
    ? [gitDir, '']
    : await Promise.all([revParse(folder, '--show-toplevel'), revParse(folder, '--show-prefix')])
  return {
    ...{ ...(await reading), gitDir, root: root ?? gitDir, isBare },
    objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    within: prefix === null || prefix === '' ? '.' : prefix.slice(0, -1),
  }
}

async function revParse(folder: string, ...args: readonly string[]): Promise<string | null> {
  const { exitCode, stdout, stderr } = await runGit(folder, ['rev-parse', ...args]).catch((error: unknown) => {
    if (existsSync(join(folder, '.git'))) throw error
    return { exitCode: null, stdout: Buffer.alloc(0), stderr: 'not a git repository' }
  })
  if (exitCode === 0) return stdout.toString('utf8').replace(/\n$/, '')
  if (stderr.includes('not a git repository')) {
    const lost = gitFolderAbove(folder)
    if (lost === null) return null
    throw new UnreadableError(`git does not take ${lost} for a repository: ${firstLine(stderr)}; git fsck says more`)
  }
  if (stderr.includes('dubious ownership'))
    throw new UnreadableError(
      `${folder} belongs to another user, so git will not read it; allow it with git config --global --add safe.directory ${ownedFolder(stderr) ?? folder}`,
    )
  throw new UnreadableError(`git cannot read ${folder}: ${firstLine(stderr)}`)
}

/** A `.git` at or above a folder that is more than an empty folder; null when there is none. */
function gitFolderAbove(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const git = join(at, '.git')
    if (existsSync(join(git, 'objects')) || existsSync(join(git, 'HEAD'))) return git
    if (dirname(at) === at) return null
  }
}

/** The folder that git itself names: the top, whichever folder in it was asked for. */
function ownedFolder(stderr: string): string | null {
  return /dubious ownership in repository at '(.*)'/.exec(stderr)?.[1] ?? null
}
