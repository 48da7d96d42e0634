import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A repository in a temporary folder, committed to as a workflow's checkout would be. */
export interface GuardedRepository {
  readonly root: string
  /** Writes files and commits them; the commit's id. */
  readonly commit: (files: Readonly<Record<string, string>>) => string
  readonly remove: () => void
}

/** An empty repository on the branch `main`. */
export function guardedRepository(): GuardedRepository {
  const root = mkdtempSync(join(tmpdir(), 'guarded-'))
  const git = (...args: readonly string[]): string => {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'core.autocrlf=false',
    ]
    return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim()
  }
  git('init', '--quiet', '--initial-branch=main')
  const commit = (files: Readonly<Record<string, string>>): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', 'change')
    return git('rev-parse', 'HEAD')
  }
  return {
    root,
    commit,
    remove: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** A store of the format `sums` in a folder: its files and their manifest. */
export function sumsStore(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const lines = Object.entries(files).map(([name, text]) => `${sha256(text)}  ${name}\n`)
  const placed = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const)
  return { ...Object.fromEntries(placed), [`${folder}/SHA256SUMS`]: lines.join('') }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
