import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TreePath } from '../../domain/path.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { ObjectFormat } from './object-hash.ts'
import { firstLine, linesOf, runGit } from './run-git.ts'

/** Where a repository lies. */
export interface Location {
  /** Absolute; of a linked work tree, its own. */
  readonly gitDir: string
  /** The top of the work tree; the git folder when bare. */
  readonly root: string
  readonly isBare: boolean
  readonly objectFormat: ObjectFormat
  readonly isPartialClone: boolean
  /** The folder that was named, as seen from the top. */
  readonly within: TreePath
}

/**
 * Finds the repository that a folder belongs to; null when it belongs to none.
 * @throws UnreadableError when git refuses to read it.
 */
export async function locate(folder: string): Promise<Location | null> {
  const found = await revParse(folder, '--is-inside-work-tree', '--show-object-format', '--absolute-git-dir')
  if (found === null) return null
  const [isInside, objectFormat, ...gitDirLines] = found.split('\n')
  const gitDir = gitDirLines.join('\n')
  const isBare = isInside !== 'true'
  const root = isBare ? gitDir : ((await revParse(folder, '--show-toplevel')) ?? gitDir)
  const prefix = isBare ? '' : ((await revParse(folder, '--show-prefix')) ?? '')
  return {
    ...{ gitDir, root, isBare, isPartialClone: await isPartial(gitDir) },
    objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    within: prefix === '' ? '.' : prefix.slice(0, -1),
  }
}

async function revParse(folder: string, ...args: readonly string[]): Promise<string | null> {
  const { exitCode, stdout, stderr } = await runGit(folder, ['rev-parse', ...args]).catch((error: unknown) => {
    if (existsSync(join(folder, '.git'))) throw error
    return { exitCode: null, stdout: Buffer.alloc(0), stderr: 'not a git repository' }
  })
  if (exitCode === 0) return stdout.toString('utf8').replace(/\n$/, '')
  if (stderr.includes('not a git repository')) return null
  if (stderr.includes('dubious ownership'))
    throw new UnreadableError(
      `${folder} belongs to another user, so git will not read it; allow it with git config --global --add safe.directory ${ownedFolder(stderr) ?? folder}`,
    )
  throw new UnreadableError(`git cannot read ${folder}: ${firstLine(stderr)}`)
}

/** The folder that git itself names: the top, whichever folder in it was asked for. */
function ownedFolder(stderr: string): string | null {
  return /dubious ownership in repository at '(.*)'/.exec(stderr)?.[1] ?? null
}

async function isPartial(gitDir: string): Promise<boolean> {
  const pattern = '^(remote\\..*\\.promisor|extensions\\.partialclone)$'
  const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'config', '--get-regexp', pattern])
  return linesOf(stdout).some((line) => !line.endsWith(' false'))
}
