import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodePath } from '../../src/adapters/path-bytes.ts'

/** What stands at a path of a tree. */
export type TreeItem = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string }

/** Everything in a tree, by path. */
export type TreeItems = Readonly<Record<string, TreeItem>>

/** A real repository in a temporary folder of its own. */
export interface TestRepository {
  /** Absolute, symbolic links resolved. The work tree, or the git folder when bare. */
  readonly root: string
  readonly gitDir: string
  /** Runs git in it, free of the settings of whoever runs the tests; gives stdout without its last newline. */
  readonly git: (args: readonly string[], input?: string | Uint8Array) => string
  /** Makes a tree the whole of a ref, in a commit without parents or upon one; the commit's id. Touches no work tree. */
  readonly commit: (ref: string, items: TreeItems, parent?: string) => string
  /** The id of a name, such as `main:a/b`. */
  readonly idOf: (name: string) => string
  readonly remove: () => void
}

/** How a repository is made. */
export interface RepositoryShape {
  readonly isBare?: boolean
  readonly objectFormat?: 'sha1' | 'sha256'
  /** Commits go to a pack each, instead of one file an object. */
  readonly isPacked?: boolean
  /** Clone this address instead of starting empty, with these arguments. */
  readonly cloneOf?: { readonly url: string; readonly args?: readonly string[] }
}

/** Runs git anywhere; throws with git's own words when it fails. */
export function git(cwd: string, args: readonly string[], input: string | Uint8Array = ''): string {
  const { status, stdout, stderr, error } = spawnSync('git', [...IDENTITY, ...args], {
    cwd,
    input,
    env: { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${error?.message ?? stderr.toString()}`)
  return stdout.toString().replace(/\n$/, '')
}

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false']

/** An empty repository on the branch `main`, or a clone. */
export function aRepository(shape: RepositoryShape = {}): TestRepository {
  const { isBare = false, objectFormat = 'sha1', isPacked = false, cloneOf } = shape
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')))
  const bare = isBare ? ['--bare'] : []
  if (cloneOf === undefined) git(root, ['init', '-q', '-b', 'main', `--object-format=${objectFormat}`, ...bare, '.'])
  else git(root, ['clone', '-q', ...bare, ...(cloneOf.args ?? []), cloneOf.url, '.'])
  const own = (args: readonly string[], input: string | Uint8Array = ''): string => git(root, args, input)
  return {
    root,
    gitDir: isBare ? root : join(root, '.git'),
    git: own,
    commit: (ref, items, parent) => {
      const limit = `fastimport.unpackLimit=${isPacked ? 1 : 1_000_000}`
      own(['-c', limit, 'fast-import', '--quiet', '--force', '--done'], importStream(ref, items, parent))
      return own(['rev-parse', ref])
    },
    idOf: (name) => own(['rev-parse', name]),
    remove: () => {
      rmSync(root, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** The input of `git fast-import` for one commit. */
function importStream(ref: string, items: TreeItems, parent?: string): Buffer {
  const from = parent === undefined ? '' : `from ${parent}\n`
  const head = `commit ${ref}\ncommitter T <t@example.org> 1777852800 +0000\ndata 0\n${from}deleteall\n`
  const changes = Object.entries(items).flatMap(([path, item]) => [...changeOf(quoted(path), item)])
  return Buffer.concat([Buffer.from(head), ...changes, Buffer.from('done\n')])
}

function changeOf(path: string, item: TreeItem): readonly Buffer[] {
  if (typeof item === 'object' && 'submodule' in item) return [Buffer.from(`M 160000 ${item.submodule} ${path}\n`)]
  const isLink = typeof item === 'object' && 'symlink' in item
  const content = isLink ? Buffer.from(item.symlink) : Buffer.from(item)
  const head = `M ${isLink ? '120000' : '100644'} inline ${path}\ndata ${content.length}\n`
  return [Buffer.from(head), content, Buffer.from('\n')]
}

/** A path as C would write its bytes, so that any byte may stand in it. */
function quoted(path: string): string {
  const octal = [...encodePath(path)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
  return `"${octal.join('')}"`
}
